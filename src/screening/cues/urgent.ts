import type { CouncilPolicy } from '../../policy/schema.js';

/** A danger that a message may tell of, in phrases. */
interface Danger {
  readonly kind: CouncilPolicy['urgent'][number]['kind'];
  readonly says: string;
  /** Only together with one of these, anywhere in the message. */
  readonly with?: string;
  /** Not when its sentence also says one of these: it is over, or another thing is meant. */
  readonly unless: string;
}

const frail = `
  baby, babies, newborn, toddler, infant, pregnant, twins, premature, # (week|weeks|month|months) old,
  elderly, pensioner, frail, housebound, bedbound, disabled, wheelchair, terminally, dying, dementia,
  vulnerable, cancer, chemo, asthma, copd, oxygen, epilep*, heart condition, heart failure, stroke,
  parkinsons, sickle cell, medical, diabetic, dialysis, poorly, very ill, seriously ill, @aged,
  (mum|mother|nan|gran|grandma|grandad|dad|father|husband|wife) .. (ill|elderly|poorly|frail)`;

/** Who is young: decides which number is shown where somebody seems to be at risk. */
export const young = `child, children, kid, kids, baby, toddler, newborn, boy, girl, girls, boys, lad, twins, teenager, pupil,
  niece, nephew, schoolgirl, grandson, granddaughter, school, (thirteen|twelve|fourteen|fifteen|sixteen|12|13|14|15|16)`;

const child = `(child|children|kid|kids|baby|toddler|boy|girl|lad|little one|daughter|son|twins|niece|nephew|
  pupil|teenager|newborn|infant)`;

const adult = `(woman|man|lady|neighbour|mum|mother|dad|father|nan|gran|grandad|husband|wife|sister|brother|
  friend|friends|uncle|aunt|aunty|auntie|gentleman|chap|pensioner|he|she|they)`;

const relative = `(he|she|they|son|daughter|boyfriend|girlfriend|husband|wife|partner|grandson|nephew|carer|
  stepdad|uncle)`;

const beingHurt = `(being|been|is|gets|getting|keeps) [being] (hurt|hit|beaten|abused|starved|groomed|exploited|
  neglected|burned|burnt|punched|kicked|slapped|locked in|tied|trafficked|raped)`;

const hurts = `(hits|hitting|beats|beating|hurts|hurting|punches|punching|slaps|slapped|slapping|abuses|abusing|
  burns|starves|starving|neglects|kicks|kicking|smacks|drags|dragged|shakes|ties)`;

const over = `
  (years|year) ago, last (year|summer|winter|autumn|spring), in (2019|2020|2021|2022|2023|2024), used to,
  at the time, back then, in the past, when i was, was fixed, been fixed, has been mended, put right since,
  all sorted now, turned out`;

/** Signs of danger to life or limb. What they call for is shown first and never decides how a message is taken. */
export const dangers: readonly Danger[] = [
  {
    kind: 'life',
    says: `
      unconscious, not breathing, (cant|stopped) breathe, stopped breathing, heart attack, bleeding badly,
      bleeding heavily, electrocuted, life or death, about to die, going to die, electric shock*,
      (house|flat|building|block|kitchen|room) .. on fire, (is|theres) [a] fire (in|on|at),
      (trapped|stuck) in [the|a|our] (lift|fire|flat), (has|with|had|pulled|waving|carrying) a (knife|gun|machete)`,
    unless: `${over}, risk, safety, fire (door|doors|alarm|drill|engine|station|regs), want to die`,
  },
  {
    kind: 'gas',
    says: `
      (smell|smells|smelling|smelt|stink|stinks|reek|reeks|whiff) [strongly] [of|like] [a] gas, gas smell*,
      gas [is] (leak|leaking|leaks|escape|escaping), leak* gas, carbon monoxide,
      (co|gas|monoxide) (alarm|detector|monitor) .. (off|bleep*|beep*|sound*|going|ring*|red)`,
    unless: over,
  },
  {
    kind: 'self-harm',
    says: `
      (kill|killing|hurt|hurting|harm|harming|hang|cutting) (myself|himself|herself|themselves), suicide, suicidal,
      (end|ending|ended) (it all|my life|her life|his life|it tonight), (want|wants|wanted|rather|ready) to die,
      dont want to (live|be here|wake up|go on|carry on), (cant|cannot) (go on|carry on) [like this|any more|anymore],
      better off dead, (take|taken|taking) (an overdose|all my tablets|all the pills|my own life),
      no (reason|point) (to live|in living|living|going on), life .. not worth living,
      jump (off|from) (the|a) (roof|balcony|bridge|block)`,
    unless: over,
  },
  {
    kind: 'child',
    says: `
      ${child} .. ${beingHurt}, ${hurts} .. ${child},
      ${child} .. (bruis*|black eye|burn marks|cigarette burn*|hand marks|malnourish*|skin and bone|scared of|
      unsafe|in danger|at risk|left alone|home alone|on his own|on her own|on their own|not been fed|hungry|
      filthy|neglect*|with older men),
      (baby|toddler|child|kid|kids) .. (screams|screaming|scream) .. (hours|night|all|hit*),
      (neglect|abuse) .. (child|children|kid|kids|baby|toddler), child (abuse|neglect|at risk),
      groom* (girls|boys|children|kids|teenagers|her|him|my|a),
      (thirteen|twelve|fourteen|fifteen|12|13|14|15) .. (boyfriend|pregnant|to marry|older man|older men)`,
    unless: `${over}, school (play|run|place|bus), tenant`,
  },
  {
    kind: 'adult',
    says: `
      ${adult} .. ${beingHurt}, ${relative} [is|are] ${hurts} (me|him|her|my|them|mum|dad|nan),
      adult at risk, vulnerable adult, modern (slavery|slave*), domestic (abuse|violence), cuckoo*, elder abuse,
      forced marriage, self neglect*,
      (locks|locked|keeps|kept|ties|tied) (her|him|my friend|mum|dad|nan) (in|up|locked|to),
      (takes|taking|took|steals|stealing|stole) (her|his|their|nans|mums|dads) (pension|money|savings|card),
      no food in, not eating, not eaten, lying on the floor, on the floor all night, cant be left alone,
      wandering .. (night|road|slippers)`,
    unless: `${over}, your (officer|staff|contractor|man|team)`,
  },
  {
    kind: 'threat',
    says: `
      (threaten*|said|says) .. to (kill|stab|hurt|burn|attack|batter|shoot|harm) (me|us|my|him|her),
      (going|gonna|coming|come) [round|back|over] to (kill|stab|hurt|get|attack|batter|shoot|harm) (me|us|my),
      (kill|stab|shoot) (me|us|my family|my kids), death threat*,
      (scared|afraid|frightened|fear|fearing|terrified) for (my|our|her|his) (life|lives|safety),
      (my ex|ex husband|ex wife|ex partner|stalker|abuser) .. (found (me|us|out where)|knows where|outside),
      (followed|chased) (me|us|her) home,
      (attacked|assaulted|stabbed|mugged) (me|us) (last night|today|tonight|this morning|yesterday|again),
      (kicking|smashing|banging) .. (door|window) .. (now|down)`,
    unless: over,
  },
  {
    kind: 'home',
    says: `
      (water|rain|sewage) [is|its|was] [now|still] (pouring|gushing|flooding|streaming|cascading),
      (water|sewage|leak*) .. (coming|pouring|dripping|running|through|into) .. (socket*|light|lights|electrics|fuse*),
      (flat|house|home|kitchen|bathroom|bedroom) [is] (flooding|flooded|under water|filling),
      flooding .. (right now|now|tonight|as we speak), burst (pipe|tank), spark*, arcing,
      burning (smell|plastic|wire*|socket*), (smell|smells) of burning,
      (smoke|smoking) .. (socket*|fuse*|boiler|cooker|wire*|plug), (live|bare|exposed) (wire*|cable*|electric*),
      ceiling* [has|have|is|just|has just|all|now|is now|about to|going to] [just] (collapse*|collapsing|fell|fallen|
      fall|falling|came down|come down|coming down|came in|bulging|sagging|caved),
      (sewage|toilet*) .. (coming up|overflow*|backing up), front door .. (wont|doesnt|cant|not) (lock|close|shut)`,
    unless: `${over}, gutter*, road, street, highway, car park, pavement`,
  },
  {
    kind: 'home',
    says: `
      no [working] (heating|heat|hot water|boiler|electric*|power|water|toilet|gas), freezing, freezin, stone cold,
      without [any|working] (heating|heat|hot water|a boiler|electric*|power|water|a toilet|a working toilet),
      (heating|boiler|radiators|hot water|electric*|power) .. (off|broken|broke|bust|packed in|failed|died|dead|gone|
      stopped|not working|doesnt work|isnt working|out)`,
    with: frail,
    unless: `${over}, road, street, car park`,
  },
  {
    kind: 'homeless-tonight',
    says: `
      nowhere (to|else to|safe to) (sleep|go|stay|live), no where to (sleep|go|stay), nowhere .. tonight,
      (homeless|on the street*|roofless) (tonight|today|now|from tonight|as of today),
      (sleeping|sleep|slept|living) (rough|in (my|the|a|our) (car|van|tent|doorway|shed)|on the street*|on a bench),
      (thrown|chucked|kicked|put|turfed) (me|us|him|her) [and|my|kids] out (tonight|today|this morning|last night|now),
      (evicted|locked out) .. (today|tonight|this morning|right now),
      (bed|place|roof|somewhere) .. [for|to stay|to sleep] tonight`,
    unless: `${over}, (if|unless|might|could) .. homeless, next (week|month)`,
  },
];
