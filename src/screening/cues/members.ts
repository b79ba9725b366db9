import type { CueList } from './cue-list.js';

/** What the grievance is about when another body answers for it, and how people say that it is not. */
export const members = {
  'a member of the council': `
    councillor*, alderman,
    (parish|town|borough|district|county|elected|ward|coopted|co opted|independent) (councillor*|member*|
    chairman|chair|mayor|leader|representative*|clerk),
    (member*|leader|mayor|mayoress|chair|chairman|chairwoman|portfolio holder) .. (council|committee*|
    meeting|parish|town|vote*|declar*|interest|chamber|civic|budget|party),
    (leader|deputy leader|chair|chairman|chairwoman|member|members|mayor|vice chair) (of|for) [the|our],
    (the|our|deputy) (mayor|leader|portfolio holder|member|members),
    (parish|town) (council|meeting|hall meeting|lot|clerk), monitoring officer,
    standards (committee|board|hearing|complaint), code of conduct, members code, nolan, seven principles,
    (elected|voted) (member*|representative*|official*|them|him|her|in|position),
    (his|her|their) (seat|party|election|ward|leaflet*|allowance*|surgery)`,
  'an interest not declared': `
    conflict of interest, declare* (an|his|her|their|any|the), declared interest, undeclared, pecuniary,
    register of interests, hospitality, gift, gifts, bribe*, brown envelope, backhander, freebie*, donat*,
    (voted|vote|voting|sat in|spoke) .. (on|for|against|through) .. (brother*|sister*|wife*|husband*|son*|
    friend*|own|land|mate*|company|business|firm|deal|partner*|cousin*|daughter*|developer|applicant),
    (use*|using|abuse*|misuse*) .. (position|office|title|email|council|influence|badge|expenses), expenses,
    (members|councillors|councillor|his|her|their) allowance*, predetermin*, lobbied, lobbying, lobbyist*,
    developer*`,
  'how the member behaved': `
    (he|she) .. (shout*|swore|swear*|mock*|bull*|insult*|tweet*|harass*|groped|snigger*|spat|smirk*|boast*),
    (councillor|member|mayor|leader|chair|chairman) .. (shout*|swore|swear*|called|mock*|bull*|threaten*|lied|lies|insult*|post*|shared|leak*|told|accus*|tweet*|drunk|laugh*|abus*|harass*|push*|
    grab*|touch*|groped|pat|snigger*|spat|filming|poked|sneer*|smirk*|boast*|gossip*), behaviour, conduct,
    behaved, behaving, bullying, bullies, harass*, insult*, racist, sexist, homophobic, antisemitic,
    islamophobic, remark, remarks, slur*, facebook, whatsapp, twitter, tweet*, nextdoor, social media, disrepute,
    disrespect*, sneering, mocked, drunk,
    (councillor*|mayor|member) .. (never|not once|doesnt|wont|hasnt|ignore*) .. (repl*|answer*|email*|surger*|
    turn*|vote*|seen),
    council chamber, chamber, public (meeting|question*|gallery), full council, parish meeting,
    planning committee, licensing hearing, hustings,
    (election|party|campaign|political|his|her) leaflet*, (local|council|parish|last|next|by) election*, campaign*, civic (dinner|event),
    remembrance, (meeting|draft|council|committee|parish) minutes, minutes of .. meeting, microphone, webcast`,
  'a member in passing': `
    (my|our|ward|local|through|via|the|by|asked|told|contacted|even) .. (councillor|mp) .. (chase*|asked|
    suggest*|brilliant|great|helpful|kind|polite|wrote|written|email*|rang|copied|has tried|got|says|said|
    agree*|advis*|raised|help*|been|involve*|tried|came|saint|lovely|replied|prompt|excellent|good),
    (asked|contact*|emailed|went to|copied in|got|involve*|speaking to|spoken to|written to|wrote to|
    copying|cc|voted for) (my|our|the) [ward|local] (councillor*|mp),
    (not|isnt|no|dont|nothing|without|forget|never mind) .. (councillor*|mp|member),
    councillor* (asked|told|advised|suggested|said|says|came|all replied) .. (me|us|you|contact|complain|
    write|council), (as|am|im) [their|a|your|the] [ward|borough|parish] (councillor|mp),
    on behalf of (a|my|one of my) (resident|constituent),
    (resident|constituent|residents|constituents) (in|of) my ward, my constituent*,
    (councillor*|mp) .. (but|its|it is|the) .. (your|department|team|officer*|council),
    (staff|officer|clerk|warden) .. (not|rather than|instead of) .. councillor*`,
} satisfies CueList;
