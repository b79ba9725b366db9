import type { CueList } from './cue-list.js';

/** Praise, thanks, ideas and opinions without a failing that touches the writer; and praise that is not meant. */
export const praise = {
  praises: `
    brilliant, brill, lovely, wonderful, fantastic, fab, fabulous, excellent, amazing, superb, marvellous,
    terrific, outstanding, stunning, gorgeous, beautiful*, magnificent, splendid, exemplary, impeccable,
    faultless, first (rate|class), top (notch|class|job|man|lad|bloke|service|marks|work|team), spot on,
    second to none, smashing, cracking, cracker, ace, mint, awesome, bang on, spotless, immaculate, a treat,
    a joy, a delight, a pleasure, looks a picture, star, stars, gem, legend*, hero*, angel*, diamond, treasure,
    saint, (a|great|real|absolute) credit, credit to, asset, gent, (true|proper|real|perfect) gentleman, champion, lifesaver, godsend, superstar,
    worth (his|her|their) weight, salt of the earth, (so|very|really|was|were|is|are|been) kind, kind to, kinder, kindest, kindness, helpful, (so|very|was|were|really) patient,
    patience, polite, friendly, charming, cheerful, courteous, professional, thoughtful, caring,
    compassion*, sensitive*, thorough, efficient, efficiently, prompt, promptly, cheery, smiling, smile,
    smiles, gentle, respectful, understanding, reassuring, knowledgeable, welcoming, sympathetic,
    considerate, no judgement, good humour, delighted, pleased, impressed, thrilled, chuffed,
    happy (customer|resident|tenant|to report|bunny), over the moon, pleasantly surprised, blown away,
    (im|am|well|proper) made up, well happy, couldnt be happier, really happy, very happy, so happy,
    (so|very|really|most|truly|extremely|ever so) grateful, grateful to, (deeply|really|so|very) (touched|moved),
    touched by,
    (well|nicely|beautifully|brilliantly|superbly|quickly|properly|tidily|expertly) (done|handled|run|
    organised|played|managed|sorted|mended|fixed|finished|kept|looked after|put together),
    (good|great|nice|lovely|grand|cracking|brilliant|fine|super|propper|proper) (job|work|service|
    experience|effort|stuff|news|one|people|lads|lad|bloke|team|touch|day|surprise|idea|thing|to see|gent),
    (best|better|nicer|cleaner|smarter|brighter|easier|quicker|tidier|safer) (yet|ever|than|thing|service|
    council|now|so far|in years|by),
    (so|much|miles|far|loads|a lot|even) (better|cleaner|nicer|easier|quicker|brighter|safer|improved|
    tidier), (real|huge|big|great|vast|definite|massive) (improvement|difference|help|credit|asset|boost),
    rock, rocks, ftw, nailed it, five star*, (10|ten) out of (10|ten), 10 10, (5|five) stars, hats off,
    thumbs up, bravo, kudos, congrat*, long may it, keep (it|up), gold (star|dust), pat on the back,
    deserve* (a|an|some|recognition|praise|medal|pay rise),
    give (him|her|them|that man|that woman) (it|a|an),
    (love|loved|loving|enjoyed|enjoying|liked|adore|i like|we like|do like|really like) (the|your|our|it|this|that|every|how|what|to see),
    (made|makes|making) (my|our|her|his|their|all the|such a|the) (day|week|year|difference|morning|
    christmas|of),
    (looks|looking|look|looked) (smart|lovely|great|good|nice|much|better|fantastic|a|amazing|brilliant|
    gorgeous|fab|superb), 😍, 👏, 🙏, ❤, 😊, 👍, 🌟, 💐, 🥰, 💚, 🎉, 💯, 🙌, ⭐`,
  'gives thanks': `
    thank, thanks, thankyou, thanku, thankful, gratitude, appreciated, appreciate (it|the|all|everything|what), appreciation,
    much obliged, bless, compliment*, praise, praising, commend*, nominat*, recognition, recommend,
    acknowledge (the|your), pay tribute,
    (pass|send|say|give|forward) .. (thanks|thank|regards|compliment*|praise|gratitude|love|well done|
    hello), pass (on|it on|this on|that on|my),
    (tell|let) .. (know|that) .. (appreciated|good|great|brilliant|star|noticed|thanks|diamond|lovely),
    credit (where|to|for|is),
    (couldnt|could not|cant|can not|couldnt of) (have been|fault|praise|thank|ask|be (more|nicer|
    kinder|better|happier)|speak (more)[more] highly|say fairer|wish), above and beyond, went out of .. way,
    extra mile, nothing was too much, no trouble, took (the)[the] time, stayed (late|behind|on),
    restored my faith, cant say fairer, didnt have to,
    (just|only) (wanted|want|like|writing|dropping|a (line|note|quick)) .. (say|thank|thanks|praise|tell),
    (wanted|want|wish|like|writing|write) to (praise|thank|compliment|commend|congratulate|say (thank*|well|
    how|what)), (big|huge|massive|heartfelt|sincere|belated|many|special) (thank*|thanks|shout|up|cheer),
    shout out, fair play, fairs fair, credit where`,
  'was put right': `
    (fixed|sorted|mended|solved|resolved|filled|done|cleared|answered|booked|collected|emptied|
    sorted out) .. (same|next|within|in|by|inside) .. (day|night|hour*|minute*|morning|week|time|
    tea time|teatime|call|wednesday|friday|monday|tuesday|thursday),
    (problem|all|job|everything|now|its been|been and) (solved|sorted|fixed|done|mended|good|fine),
    (was (going|about|all set|ready|minded|tempted|set) to|nearly|almost|did think of|had (written|drafted|
    typed|planned)|thought about|expect*|dreaded|worried|intended to) .. (complain*|complaint|moan|grumble|
    fight|rude|angry|cross|runaround|worst|write|page),
    (scrap|ignore|forget|disregard|cancel) .. (that|earlier|message|last|complaint|previous),
    (nothing to|no) (grumble*|complain*|complaints|moan*|criticis*|fault), in the event, then, but then,
    instead, this time, for once, fair enough, as you were, turned up, apologised,
    (first|single|one) (call|visit|time|go), two rings`,
  'has an idea': `
    idea, ideas, suggestion*, suggest, suggesting, opinion, view, views, comment, thought, food for thought,
    feedback, my two, consider, considered,
    (have|had|has|did) (you|anyone|anybody|the council) (thought|considered|ever),
    (would|might|could|itd|it would|wouldnt it) [it|you|we] [perhaps|maybe|not|possibly|think] [be] (lovely|
    nice|good|great|possible|worth|better|wonderful|have|consider|think|brilliant|fun|handy|useful|help|put|
    add|try),
    (think|thought) (of|about) (opening|adding|putting|having|a|making|using|more|water|planting|getting),
    (why not|how about|what about|maybe|perhaps|might i|may i|can i|could i) (suggest|put|have|add|try|
    think|a|an|some|more|let|we|you|use|make|ask|offer),
    (more|some|few) (benches|bench|trees|bins|flowers|seats|seating|lights|planters|events|signs|colour|
    shade|hanging|bike|picnic|wild*|water|art|music|dog|toilets|hedgehog*),
    (id|i|we|wed) (love|prefer|rather|like|keep|have|welcome|put|choose|pick|vote|paint|plant|suggest|
    would) .. (to see|it if|see|have|blue|green|instead|more|a), personally, not to everyones,
    in my (view|opinion|book), if (you ask|i ran|it were|anyones asking|i were|id my way),
    for what its worth, not (bothered|fussed|keen|sure|mad|my cup), dont (much|really|mind) (like|care),
    am i the only, just (a|my) (thought|comment|idea|opinion|observation|suggestion),
    small (thought|point|suggestion|thing), no need to (answer|reply),
    (other|my old|my last|my sisters|my brothers|neighbouring|my mums) (council*|town*|place*|borough*|
    district), next (year|summer|winter|christmas|time), any plans, in future, one day`,
  'says it with irony': `
    (oh|ah|well) (great|good|brilliant|lovely|wonderful|yes|joy|fantastic|done|super),
    (great|brilliant|wonderful|lovely|marvellous|excellent|superb|fantastic|cracking|bravo|congratulations|
    thanks|nice|top|outstanding|absolutely brilliant) (service|stuff|job|work|for nothing|for the|on|
    to|then|news|app|one|another), (thanks|thank you) for (nothing|the|your|that|another),
    slow [hand] clap, how (lovely|kind|nice|helpful|thoughtful|convenient|quickly|funny), hilarious, comedy,
    award, medal, magic, genius, olympics, guinness, record, funny how, love how, impressive, miracle,
    apparently, supposedly, so called, allegedly, (so|very) (helpful|kind), shame, pity, except,
    only (that|it), i just wish, if only,
    (lovely|nice|great|brilliant|kind|star|good|gem|saint|excellent|love|like|polite|helpful) .. (but|
    so why|shame|rather|except|however|yet|though|pity|only), (rather|sooner) (youd|you had|have), but,
    however, yet, though, although, unfortunately, sadly, 🙄, 😡, 🤬, 😤, 😠, 🤦, 😭, 😢`,
} satisfies CueList;
