import { over, type Danger } from './danger.js';

/** Who is young. */
const young = `child, children, kid, kids, baby, toddler, newborn, boy, boys, girl, girls, lad, twins, teenager, pupil,
  niece, nephew, schoolgirl, schoolboy, grandson, granddaughter, grandchild, grandchildren, grandkids, school, (thirteen|twelve|fourteen|fifteen|sixteen),
  (aged|only|shes|hes|is|theyre|about|im) (11|12|13|14|15|16), # (year|years) old`;

const child = `(child|children|kid|kids|baby|toddler|boy|boys|girl|girls|lad|little one|little ones|daughter|son|twins|niece|
  nephew|grandchild|grandchildren|grandkids|grandson|granddaughter|pupil|pupils|teenager|newborn|infant)`;

const adult = `(woman|man|lady|neighbour|mum|mother|dad|father|nan|gran|grandad|husband|wife|sister|brother|
  friend|friends|uncle|aunt|aunty|auntie|gentleman|chap|pensioner|he|she|they)`;

const relative = `(he|she|they|son|daughter|boyfriend|girlfriend|husband|wife|partner|grandson|nephew|carer|
  stepdad|stepfather|uncle|carers|landlord|ex)`;

const beingHurt = `(being|been|is|gets|getting|keeps) [being] (hurt|hit|beaten|abused|starved|groomed|exploited|
  neglected|burned|burnt|punched|kicked|slapped|locked in|tied|trafficked|raped)`;

const hurts = `(hits|hitting|beats|beating|hurts|hurting|punches|punching|slaps|slapped|slapping|abuses|abusing|
  burns|starves|starving|neglects|kicks|kicking|smacks|drags|dragged|shakes|ties)`;

/** Dangers to body and mind, and having nowhere to sleep. */
export const dangersToPeople: readonly Danger[] = [
  {
    kind: 'life',
    says: `
      unconscious, (not|isnt|hardly|barely|stopped|cant|cannot) (breathe|breathing), heart attack,
      bleeding (badly|heavily|a lot|everywhere), blood everywhere, pool of blood, (see|lots of|lot of|so much) blood, (turned|gone|going) blue,
      (baby|child|toddler|he|she|hes|shes) [is|has gone] (limp|floppy|lifeless), (hes|shes|he is|she is) (fitting|choking|drowning|dying|bleeding),
      (been|got|was) (stabbed|shot), chest pain*, no pulse, allergic reaction, passed out, blacked out, drowning,
      (need|send|call|calling) an ambulance, (fell|fallen|falling|jumped) (from|off|out of) (the|a) (balcony|roof|window|scaffold*), (he|she|mum|dad|nan|husband|wife|baby|man|woman) (wont|cant|doesnt|isnt|not) (wake*|waking) [up],
      (wont|cant) wake (him|her|them), (not|isnt|wont|doesnt) (responding|respond) [to] [us|me|him|her], is unresponsive,
      (has|have|hes|shes) taken something, having a (fit|seizure|stroke), choking on, (husband|wife|mum|dad|nan|gran|grandad|neighbour|he|she|man|woman|lady|father|
      mother|son|daughter) [has|have] [just] collapsed, electrocuted, life or death, about to die, going to die,
      electric shock*, shock (off|from) (the|my|our|a) (cooker|shower|socket|switch|plug|tap|light|radiator|boiler|kettle),
      (trapped|stuck) in [the|a|our] (lift|fire|flat),
      (has|with|had|got|pulled|waving|carrying|waved) a (knife|gun|machete|hammer|axe)`,
    unless: `${over}, risk, safety, fire (door|doors|alarm|drill|engine|station|regs), want to die`,
  },
  {
    kind: 'self-harm',
    says: `
      (kill|killing|hurt|hurting|harm|harming|hang|cutting|cut|cuts) (myself|himself|herself|themselves), suicide, suicidal,
      (end|ending|ended) (it all|my life|her life|his life|it tonight),
      (want|wants|wanted|rather|ready) to (die|end it), wish i (was|were) dead, suicide note, self harm*, (throw|throwing|chuck|chucking) myself, no way out, (started|been|keep) cutting [again],
      wont be here (tomorrow|much longer), (finish|do) myself (off|in), (cant|dont) see (a|any) way (out|forward), (sick|tired) of (life|living|being alive), done with (life|living),
      (whats|what is) the point (in|of) (living|life|going on|carrying on), said (my|his|her) goodbyes, cut (my|his|her|their) wrists,
      dont want to (live|be here|wake up|go on|carry on|be alive),
      (cant|cannot) (go on|carry on) [like this|any more|anymore], better off dead, [better] off without me,
      (everyone|everybody|kids|family|they) .. better .. without me,
      (tablets|pills) .. (lined up|counted out|in front of me|saved up), (take|taken|taking|took|had) (an overdose|all my tablets|
      all the pills|my own life), overdosed, no (reason|point) (to live|in living|living|going on), life .. not worth living,
      jump (off|from) (the|a) (roof|balcony|bridge|block)`,
    unless: over,
  },
  {
    kind: 'child',
    says: `
      ${child} .. ${beingHurt}, ${hurts} .. ${child}, ${child} .. (he|she|dad|mum|stepdad|boyfriend) ${hurts},
      ${child} .. (bruis*|black eye|burn marks|cigarette burn*|hand marks|burns on|malnourish*|skin and bone|scared of|
      unsafe|in danger|at risk|left alone|home alone|on his own|on her own|on their own|by themselves|not been fed|hungry|
      (begs|begging) for food|filthy|neglect*|with older men), (lock|locks|locked) .. ${child} (in|out),
      cigarette burn*, (grandchildren|grandkids|${child}) .. (not|isnt|arent) safe .. (with|at home|there|in that),
      ${child} .. sleeping (in the|on the|outside|rough), (baby|toddler|child|kid|kids) .. (screams|screaming|scream) .. (hours|night|all|hit*),
      (neglect|abuse) .. (child|children|kid|kids|baby|toddler), child (abuse|neglect|at risk),
      (older|grown) (lads|men|boys|man) .. (girl|girls|shes|schoolgirl*|daughter), (girl|girls|daughter|schoolgirl*) .. older (lads|men|man),
      ${child} .. (out|outside|road|street) .. (midnight|# am|all night|late at night), ${child} .. left in (a|the) car,
      (cries|crying|screaming|begging) .. stop daddy, groom* (girls|boys|children|kids|teenagers|her|him|my|a),
      (stepdad|stepfather|uncle|boyfriend|teacher|man) .. (touches|touching|touched) (her|him|me|my|them),
      (men|man) .. (picking up|messaging|giving|filming) .. (girls|girl|boys|kids|children|lads),
      (thirteen|twelve|fourteen|fifteen|12|13|14|15) .. (boyfriend|pregnant|to marry|older man|older men)`,
    unless: `${over}, school (play|run|place|bus|meals), tenant, two child, child limit, benefit cap, westminster, ministers,
      government, ball, football, free meals, with a (bill|charge|fine|demand), (cot|pram) .. (dumped|bins),
      in the (next|same|front|back|living|box|hall) room`,
  },
  {
    kind: 'child',
    says: `(he|she|dad|mum|mother|father|stepdad|boyfriend|they) ${hurts} (them|the (kids|children|boys|girls))`,
    with: young,
    unless: over,
  },
  {
    kind: 'adult',
    says: `
      ${adult} .. ${beingHurt}, ${relative} [is|are|still] ${hurts} (me|him|her|my|them|mum|dad|nan),
      adult at risk, vulnerable adult, modern (slavery|slave*), domestic (abuse|violence), cuckooed, cuckooing, elder abuse,
      forced marriage, self neglect*, (woman|lady|man|neighbour|mum|nan|wife) .. (bruises|black eye|burn marks),
      (locks|locked|keeps|kept|ties|tied) (her|him|my friend|mum|dad|nan) (in|up|locked|to),
      (he|husband|boyfriend|partner|ex) .. (wont|doesnt|never) let (me|her) (out|leave|go out|see anyone),
      (carer|carers|son|daughter|husband|boyfriend|partner|grandson|nephew) (slapped|slaps|pushed|pushes|shoved|hit|punched)
      (my|her|him|mum|dad|nan|me), (lying|sitting|left|sat) in (her|his|their|my) own (mess|urine|filth|wee|vomit|dirt|faeces),
      (he|husband|partner|boyfriend|ex|son) .. (controls|takes) (all|my|everything),
      not allowed (out|to leave|to see|any money|to have money), as a slave, bed sores, bedsores, pressure sores,
      (hasnt|havent|not) eaten, (no|without|out of) [her|his|my|their] (meds|medication|insulin|oxygen),
      (he|ex|husband|partner|boyfriend|son) .. (broke my|punched me|kicked me|hit me|pushed me|beat me|slapped me|broke her),
      strangl*, throttled, choked (me|her|him), raped (me|her|him),
      (take|takes|taking|took|steals|stealing|stole) [all|most of] (her|his|their|nans|mums|dads) (pension|money|savings|card|
      benefits), (strangers|men|dealers|people|lads) .. (moved into|taken over|staying in) (his|her|their),
      (no one|nobody) [there|here] to (look after|care for|feed|wash) (him|her|them|mum|dad|nan),
      (dementia|alzheimers) .. (missing|wandered|got out|found|lost),
      (he|she|mum|dad|nan) was found .. (road|carriageway|street|motorway|outside|floor),
      no food in, not eating, not eaten, lying on the floor, on the floor all night, cant be left alone,
      (mum|dad|nan|gran|grandad|husband|wife|she|he|lady|man) .. wandering, wandering .. (road|street|streets|slippers|nightie),
      (old|elderly|neighbour|he|she|man|lady|woman|number #) .. (not|hasnt) been seen [for|since|in],
      (discharged|sent home|let home|came out|come out|came home|back from hospital|home from hospital) .. (no|without|not any|nobody) [any|a] [home] (care|carers|carer|help|package)`,
    unless: `${over}, your (officer|staff|contractor|man|team), dog, cat, prison,
      taking .. money out`,
  },
  {
    kind: 'adult',
    says: `(carer*|care agency|care company) .. (havent|hasnt|didnt|never|not|dont|nobody|no one) .. (come|came|turned up|turn up|
      shown up|been|visited)`,
    with: `(cant|cannot|unable to) .. (feed|wash|dress|get up|get out|move|walk|stand|toilet|reach), bed, no food, hungry, # days,
      on (his|her|their) own, soiled, insulin`,
    unless: over,
  },
  {
    kind: 'threat',
    says: `
      (threaten*|said|says) .. to (kill|stab|hurt|burn|attack|batter|shoot|harm) (me|us|my|him|her),
      (going|coming|come) [round|back|over] to (kill|stab|hurt|get|attack|batter|shoot|harm) (me|us|my),
      (he|hes|she|shes|they|theyre|neighbour|neighbours|man|men|dealer|dealers|landlord|ex|son|lads|gang) .. threaten* (me|us),
      (men|man|lads|heavies|thugs|people|someone) .. to threaten (me|us), petrol bomb*,
      (men|man|lads|someone|he) .. with (bats|bars|knives|hammers|baseball bats|machetes|a bat|a bar),
      threaten* to (smash|torch|burn|come|get|find|kill), (keeps|keep|been) following (me|us|her),
      (hell|theyll|shell) (kill|hurt|get|find|stab|batter) (me|us|my|her|him),
      (he|she|they|neighbour|ex|man|son|dad|said|says|boyfriend) .. (will|would|going to) (kill|stab|hurt|burn|batter|shoot|
      slash) (me|us|my|him|her|our),
      (burn|torch|petrol bomb) (my|our|the|her|his) (house|flat|home|car|door),
      (kill|stab|shoot) (me|us|my family|my kids), death threat*,
      (scared|afraid|frightened|fear|fearing|terrified) for (my|our|her|his) (life|lives|safety),
      (scared|afraid|frightened|terrified|dont dare|darent) [to] (go home|go back|go out|leave the|stay there|stay here|
      sleep there|be at home|open the door),
      darent [even] (go|leave|sleep|open), (im|hes|shes|your|youre) [a] dead (man|woman|meat), saying (your|youre) next,
      (slit|cut) (my|our|his|her) throat, (brick|petrol) through (my|our|the),
      (he|ex|husband|man|men) .. waiting .. outside, stalk*, (hes|he is|theyre) after me,
      (knows|he know|they know|now know) where (i|we) live, my ex .. knows where,
      (my ex|ex husband|ex wife|ex partner|stalker|abuser|hes|husband) .. (found (me|us|out where)|outside),
      (gave|given|told|giving|leaked|posted|sent) .. (ex|ex husband|ex wife|ex partner|stalker|abuser) .. address,
      (gave|given|giving|leaked|sent|told) .. address .. (ex|ex husband|ex wife|ex partner|stalker|abuser),
      (followed|chased) (me|us|her) home,
      (attacked|assaulted|stabbed|mugged) (me|us) (last night|today|tonight|this morning|yesterday|again),
      (kicking|smashing|banging) .. (door|window) .. (now|down)`,
    unless: `${over}, court, bailiff*, eviction, legal action, with a fine, letter, damp, mould,
      sore, cough, cold, you know, your (officer|officers|staff|manager|warden|team)`,
  },
  {
    kind: 'threat',
    says: `(gave|given|named|leaked|disclosed|showed|shown|told) .. (my|our) (name|address|flat number|statement),
      (statement|report|complaint) .. (my|our) (name|address|flat number|flat),
      (know|knows|knew|told) .. (it was me|i reported|i complained|who reported)`,
    with: `drug (dealer*|dealing|gang), dealer*, dealing, gang, gangs, violent, (has|carries|carrying) a knife`,
    unless: over,
  },
  {
    kind: 'homeless-tonight',
    says: `
      nowhere (to|else to|safe to) (sleep|go|stay|live), no where to (sleep|go|stay), nowhere .. tonight,
      (homeless|on the street*|roofless) (tonight|today|now|from tonight|as of today),
      (sleeping|sleep|slept|living) (rough|in (my|the|a|our) (car|van|tent|doorway|shed)|on the street*|on a bench),
      (im|hes|shes|we are|theyre) (on a bench|on the street*|in a (tent|doorway|bus shelter)),
      (thrown|chucked|kicked|put|turfed) (me|us|him|her) [and|my|kids] out (tonight|today|this morning|last night|now),
      (thrown|chucked|kicked|turfed) out by (my|his|her) (parents|mum|dad|partner|family|landlord|stepdad|boyfriend|girlfriend),
      (thrown|chucked|kicked|put|turfed) .. out .. (bench|street*|car|tent|nowhere),
      (chucked|thrown|put|left|dumped) .. (things|stuff|bags|clothes|belongings) .. (street|pavement|road|skip|garden|landing),
      slept (at|in|on|outside|out) [the|a|my] (bus station|station|doorway|car park|stairwell|park|streets|street|car|outside),
      (hotel|hostel|b b|booking|placement|room) .. (ran out|run out|ended|ends|finishes|finished|stopped) .. (today|tonight|morning),
      where (can|do|will|shall|am) (i|we) [to] sleep, shelter* (is|are|was) full, walking the streets,
      in (the|your) (lobby|foyer|reception) with (my|our) (kids|children|bags), out on my ear,
      locked (me|us) out, (wont|doesnt|refuse*) (let|have|take) (me|us) back [in], (after|by|from) tonight,
      # nights .. (car|bus shelter|doorway|tent|bench|street*|stairwell|park), (bus shelter|doorway|stairwell) .. # nights,
      (off|out of) (the|her|his|my|their) (sofa|floor|house|flat|room) .. (tonight|today),
      (evicted|locked out) .. (today|tonight|this morning|right now),
      (landlord|agent|owner|he|she|they) .. changed (the|my|our) locks,
      (have to|got to|must|told to) (be out|leave|get out|go) .. (today|tonight|noon|midday|this afternoon|this evening),
      (bed|place|roof|somewhere) .. [for|to stay|to sleep] tonight, on the street* tonight`,
    unless: `${over}, (if|unless|might|could) .. homeless, next (week|month), bin store, gate`,
  },
];
