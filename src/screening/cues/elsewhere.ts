import type { CueList } from './cue-list.js';

/** Matters for which another procedure or another body exists (`out_of_scope_other`), by the words that show them. */
export const elsewhere = {
  'a parking fine': `
    pcn*, penalty charge*, parking (ticket*|fine*|penalty|notice), notice to owner, traffic penalty,
    charge certificate, fixed penalt*, fpn*,
    (ticket|tickets|fine|fined|penalty) .. (car park|parked|parking|minutes|windscreen|cancel*|challenge*|
    appeal*|unfair*|contest*|fight|bay|lines|loading|permit|display*|litter*|dropping|bus lane|
    warden), (parked|windscreen|blue badge|machine) .. (ticket*|fine|fined|penalty)`,
  'owing tax or its band': `
    (council tax|business rates|rates) .. (band*|valuation|liab*|exempt*|discount*|reduc*|premium|
    disregard*|relief|support|single|student*|empty|owe|revalu*), (wrong|too high|higher|lower) .. band,
    band, banding, bands, rebanded, rateable value, valuation (office|tribunal), voa, single person*,
    severe mental impairment, small business (rate|rates|relief), empty (property|home) premium,
    liability order, not liable, liable for`,
  'a licence refused': `
    (licen*|badge|permit|consent|registration) .. (refus*|revok*|suspend*|turned down|rejected|declin*|
    taken away|appeal*|conditions),
    (refus*|revok*|suspend*|turned down|taken away|appeal*) .. (licen*|badge|consent), magistrates,
    licensing (committee|panel|sub), abatement notice, improvement notice, prohibition order, food rating,
    (asset|assets) of community, hygiene rating, tree (work|preservation) .. refus*`,
  'at court': `
    claim form*, particulars, county court, high court, small claim*,
    court (claim|papers|proceedings|case|date|hearing|action), issued (a claim|proceedings), sealed,
    hearing (date|is|next|on), defendant, claimant, n1, injunction, judicial review, judge,
    witness statement, bundle, disclosure, trial, served (papers|you|on you),
    (claim|papers|proceedings|case) .. (court|filed|served|issued|lodged|in at),
    (filed|issued|served|lodged) .. (claim|papers|proceedings|court), me v, v yourselves,
    against (you|the council|yourselves), versus,
    (solicitor*|solictor*|lawyer*|barrister*) .. (claim|court|filed|issued|put)`,
  'only talk of law': `
    solicitor*, lawyer*, legal (action|advice|letter|proceedings), letter before (claim|action), pre action,
    take you to court, see you in court, sue, suing, threaten*, no claim, not (yet)[yet] (issued|filed)`,
  'already answered in full': `
    final (response|letter|answer|reply|decision),
    stage (two|2) .. (response|answer|letter|finished|done|final|rejected|upheld|answered|over),
    both stages, stage one and (stage)[stage] two, stage 1 and (stage)[stage] 2, exhausted,
    procedure .. (exhausted|finished|complete|completed|twice), concludes (our|your),
    closed (for good|the complaint),
    (already|previously) (been)[been] (through|considered|investigated|answered|dealt|decided|ruled|looked),
    (ombudsman|ombudsmen|ombudsmans) .. (said|found|decided|upheld|closed|rejected|agreed|no|against|sided|
    ruled|wouldnt|didnt|wont),
    (same|very same|identical) .. (complaint|matter|issue|thing|business) .. (again|before|last|as|from|in),
    (start|look|looked|investigate*|reopen*|open*) .. (again|afresh|over|from the start|from scratch|new),
    reopen, re open, resubmit*, putting it in again, second time round, start again from`,
  'money for injury or damage': `
    compensation, compensate, insurance (claim*|company|team|department|form*|section|details),
    (your|councils) insurance, insurer*, public liability, personal injury, damages,
    loss adjuster, whiplash, claims (form|team|section|address|handler|department), liable, reimburse*,
    pay out, payout, out of pocket, cover the,
    (claim|claiming) .. (for|against|on|back|cost|damage|injury|money|tyre|car|form|from you), injur*,
    stitches, fractur*, sprain*, broke my, broke her, broke his,
    broken (wrist|ankle|arm|leg|hip|tooth|nose|collarbone|elbow|glasses), concussion, bruis*, a e,
    cut (my|her|his), plaster cast, (in|into|to) hospital .. (arm|leg|wrist|ankle|hip|fall|fell|stitches|x ray|xray),
    tripped, slipped, (i|he|she|mum|dad|nan|wife|husband|mother|father|son|daughter) [then] fell,
    fell (over|badly|on my|on her|on his), (had|after|since|bad) a fall, went over, twisted,
    came off (my|his|her) (bike|scooter|moped),
    (my|our|her|his) (car|phone|van|bike|windscreen|tyre|wheel|alloy*|fence|wall|laptop|coat|glasses|shoes|
    trousers|pram|scooter|wing mirror|bumper|door|greenhouse|gate|tooth|teeth) .. (@broke|smashed|damage*|
    punctur*|burst|bent|written off|crushed|hit|torn|ripped|scrap*),
    (smashed|punctur*|burst|bent|dented|scratched|crushed|wrote off|ripped) .. (car|phone|van|bike|
    windscreen|tyre|tyres|wheel|alloy*|coat|mirror|bumper|fence|trousers),
    (£|quid|pounds|bill|excess|receipt|quote|invoice) .. (damage|repair*|garage|claim|replace*|tyre|want),
    (lost|loss of) (earnings|wages|income), week* wages`,
  'works for the council': `
    (i|ive|we|im|as|being) .. (work|worked|working|employed|employee|member of staff|temp|agency) .. (you|
    council|here|your|depot|team|office|department|contractor),
    (my|our) (line manager|manager|boss|gaffer|supervisor|contract|pay|wages|sick pay|pension|
    annual leave|leave|shift*|rota|grade|redundancy|disciplinary|colleague*|probation|appraisal|foreman|
    team leader|overtime|hours|rep), grievance, whistle*, disclosure, disciplinary,
    (to|with|by|from) hr, hr (department|team|manager|officer|policy|adviser),
    human resources, union, tupe, sickness absence, flexible working, dismissed (me|us|from|for|without), (unfair*|my) dismiss*, sacked, employment tribunal,
    employee, payroll, occupational health, constructive, maternity, redundan*, job (interview|application),
    applied for a job, time sheet*, timesheet*, overtime,
    (report|reporting|suspect|committing|commits|raise) .. (fraud|fraudulent|fraudulently),
    fraud (in|at|within|inside) (my|our|the|your), (expenses|procurement|contract) fraud, fiddl*, backhander*, falsif*, kickback*,
    fake invoice*, cash in hand, covering up, cover up, report it safely, without giving my name,
    anonymous*, in confidence, confidential* (report*|line|hotline|tell|speak*),
    keep .. confidential`,
  'asks for records': `
    freedom of info*, foi, foia, eir, environmental (information|regulations), subject access, dsar, sar,
    gdpr, data protection, right to be forgotten, erase, erasure,
    information (officer|request|commissioner), ico, personal data, information rights,
    (copy|copies|everything|all|every|list|audit|access|footage|recording*|transcript) .. (records|data|
    information|file|files|emails|notes|correspondence|log|cctv|calls|reports),
    (records|data|information|file|info|details|footage) .. (you (hold|have|keep|store)|held|about me|on me|
    on file|holds), (how (much|many)) .. (spent|spend|council|paid|received|complaints|fines|you),
    under the .. act, retention period, disclose, minutes of, contract value, spend on,
    delete (my|all|everything)`,
  'somebody at risk': `
    (being|been|is|gets|getting) .. (hurt|hit|abused|beaten|neglected|starved|exploited|groomed|trafficked|
    kept|locked|controlled|shouted at), bruis*, neglect*, abuse, abused, abusing, abuses, safeguarding,
    vulnerable (adult*|child*|man|woman|lady|neighbour|person), domestic (abuse|violence), modern slavery, slavery, cuckoo*, groom*, locked in, no food, malnourish*,
    self neglect, hoard*, frail, confused, black eye, at risk, scared of, frightened of, starving,
    skin and bone*, in danger, wellbeing, welfare check, hits, hitting, beats, beating, hurting, screaming,
    smacks, punches, thumps,
    (child|kid|kids|children|baby|toddler|little (girl|boy|lad|one)|old (man|lady|woman|boy|chap)|elderly|
    neighbour|girl|boy|lad) .. (hurt|bruis*|hit*|cry*|scream*|alone|neglect*|starv*|scared|thin|cold|
    confused|left|outside|nappy|not seen|begging), left alone, home alone, on (her|his|their) own,
    (bank card|taking (her|his) (money|pension)|scamm* (her|him)|nephew|grandson|son) .. (money|card|
    pension|hit*|taking), (worried|concerned) (about|for)`,
  'police and crime': `
    police, policeman, pcso*, officer plod, 999, crime (number|reference), stolen, burgl*, theft, robbed,
    mugg*, assault*, drug* (deal*|dealer*|dealing), dealing (drugs|weed|crack), moped*, motorbike*, joyrid*, knife, stabb*,
    shoplift*, arrest*, hate crime, catalytic`,
  'health service': `
    nhs, gp, gps, doctor* (appointment*|surgery|receptionist*|practice|wont),
    (gp|doctor|doctors|dental|medical) surgery, surgery (appointment*|receptionist*|phone), dentist*,
    hospital (appointment*|ward|staff|food|waiting|consultant*|parking|bed|department|doctor*|operation),
    (the|local|general) hospital (wont|has|have|cancelled|lost|keep*|says|kept), ambulance, 111, a e, consultant, prescription*,
    pharmac*, chemist, midwife, nurse, nurses, on the ward, ward (sister|staff), operation, clinic,
    waiting list for (an|my) (op|operation), hearing aid*,
    optician*, physio*, mental health team, vaccin*, referral`,
  'a department of government': `
    dwp, universal credit (stopped|payment*|claim|office|journal|advance|sanction*|helpline),
    jobcentre, job centre, pip, esa, state pension, personal independence, hmrc, dvla,
    home office, passport (office|application), (renew*|new) [my|a|his|her] passport, visa, jsa, carers allowance, child benefit, tax (office|code|return|rebate),
    student loan*, csa, cms, child maintenance, attendance allowance, driving (licence|test),
    disability living, dla, pension credit (claim|stopped|refused|form), land registry, probate, companies house, inland revenue,
    environment agency, national insurance number, work coach, sanction*`,
  'a private landlord or home': `
    (private|privately) (rent*|landlord*|tenant*), letting* agent*, lettings (agent*|agency),
    estate agent*, deposit, housing association,
    my landlord (wont|will not|refuse*|is selling|hasnt|has|keeps|never|says),
    landlord .. (deposit|evict*|section|agent*|selling|sell), section 21, hightown, clarion,
    peabody, l q, sanctuary, notting hill, managing agent*, management company, freeholder, conveyanc*,
    new build, developer, house builder, builders, persimmon, taylor wimpey, snagging,
    mortgage (company|lender|broker|rate*)`,
  'a firm or utility': `
    thames water, affinity, anglian, water (company|meter|bill|pressure|main), sewer*, british gas, octopus,
    edf, eon, ovo, energy (company|supplier|bill*|firm), smart meter*,
    electric* (company|supplier|board|bill|meter), gas (company|supplier|board|bill|meter), power cut, ukpn,
    broadband, internet (provider|company|connection|speed|is), virgin, bt, openreach, sky, royal mail, post(man|ie), post office, amazon, evri,
    hermes, dpd, parcel*, courier, delivery (driver|firm),
    bank (branch*|manager|card|machine), (my|our|the) bank (wont|closed|closing|is|refuse*|froze*), barclays, lloyds, hsbc, natwest, santander,
    building society, supermarket, tesco, asda, sainsbury*, aldi, lidl, morrisons, insurance (company|firm),
    vodafone, ee, o2, phone (company|contract|shop), mobile signal, tv licence, ebay,
    (the|that|a) shop (wont|refuse*|sold|says|said|owner|will), (bought|refund) .. shop,
    (department|online) store, retailer, garage .. (mot|mechanic|car),
    (sofa|washing machine) .. (bought|shop|firm|company|refund|faulty|guarantee|delivered), dealership, airbnb, travel agent,
    cinema, private (parking|car park|company|land|firm|road|clamp*), parking (eye|company|charge notice),
    parkingeye, euro car parks, ncp, apcoa, clamped, station car park, hospital car park,
    supermarket car park, retail park`,
  'trains buses planes': `
    (the|my|a|our|last|by) train, train (fare*|ticket*|driver|service|station|company|line|cancel*), trains,
    railway, rail (fare*|card|service|company|replacement|strike*), (train|bus|tube|the) station, network rail, northwestern, southern, thameslink, tfl, tube,
    airport, flight*, airline, plane*, luton, heathrow, bus driver, bus company, arriva, uno, stagecoach,
    national express, ticket office, delay repay, motorway, m1, m25, national highways, uber, taxi driver`,
  'a quarrel next door': `
    (neighbour|neighbours) .. (fence|wall|tree*|hedge|drive|boundary|extension|cat|cats|dog|ball|balls|
    parks|blocks|built|building|roots|branches|gutter|deeds|wont|refuse*), next door, boundary, party wall,
    (their|his|her|next doors) hedge, leylandii, right to light, shared drive*,
    access rights, deeds, covenant*, trespass*, inherit*, (a|the|mums|dads) will (was|is|and|says|left), wills, (made|left|contest*) [a|the|his|her|my] will, divorce, custody, ex (husband|wife|partner),
    church, vicar, golf club, football club, scouts, charity, university, my (boss|work), (my|his|her) employer (wont|sacked|owes|refuse*),
    care company, social media, facebook page,
    (fence|wall|tree|trees|drive|ball|cat|dog|extension|cameras) .. (neighbour*|next door|my side|our side|
    my land|their side|his side)`,
} satisfies CueList;
