import { over, type Danger } from './danger.js';

const frail = `
  baby, babies, newborn, toddler, infant, pregnant, twins, premature, # (week|weeks|month|months) old, little ones,
  # (kids|children), (my|our|the) (kids|children), elderly, pensioner, frail, housebound, bedbound, disabled, wheelchair,
  terminally, dying, dementia, vulnerable, cancer, chemo, asthma, copd, oxygen, nebuliser, feeding pump, feeding tube, breathing machine, ventilator, epilep*, heart condition,
  heart failure, stroke, parkinsons, sickle cell, medical, diabetic, dialysis, poorly, very ill, seriously ill, @aged,
  (mum|mother|nan|gran|grandma|grandad|dad|father|husband|wife|son|daughter) .. (ill|elderly|poorly|frail|disabled),
  (minus|below) (#|zero|freezing), snowing, ice on the inside`;

const noHeat = `
  no [working] (heating|heat|hot water|boiler|electric*|power|water|toilet|gas), freezing, freezin, stone cold,
  without [any|working] (heating|heat|hot water|a boiler|electric*|power|water|a toilet|a working toilet),
  (heating|boiler|radiators|hot water|electric*|power) .. (off|broken|broke|bust|packed in|failed|died|dead|gone|
  stopped|not working|doesnt work|isnt working|out),
  (boiler|gas|heating|supply) .. (capped|condemned|isolated|disconnected|cut off|turned off|shut off|tagged),
  (capped|condemned|isolated|disconnected|took|taken|ripped) .. (boiler|gas|heating|supply)`;

/** Dangers in the building: gas, fire, water, electricity, cold. */
export const dangersAtHome: readonly Danger[] = [
  {
    kind: 'life',
    says: `
      (house|houses|flat|flats|building|block|kitchen|kitchens|room|rooms|bedroom|bedrooms|store|door|lift|hallway|loft|
      roof|bin|bins|car|shed|garage|block) .. on fire, flames, caught fire, (is|theres) [a] fire (in|on|at) (the|my|our|a|next),
      (thick|black|so much|lots of) [black] smoke .. (landing|stairs|hall|flat|corridor|under|door|block),
      smoke .. (coming|pouring|billowing) .. (from|under|through|out of) .. (door|flat|roof|stairs|loft|hall|landing)`,
    unless: `${over}, last night, yesterday, bonfire, barbecue, bbq, weed, cannabis, cigarette*, smoker*, vape*, fire (drill|station|regs|safety)`,
  },
  {
    kind: 'gas',
    says: `
      (smell|smells|smelling|smelt|stink|stinks|reek|reeks|whiff) [strongly] [of|like] [a] gas, gas smell*, gassy,
      rotten eggs, rotten egg smell, smell* of [rotten|bad] (egg|eggs),
      gas [is] (leak|leaking|leaks|escape|escaping), leak* gas, carbon monoxide,
      (co|gas|monoxide) (alarm|detector|monitor) .. (off|bleep*|beep*|sound*|going|ring*|red),
      gas (hob|cooker|pipe|tap|ring|main|fire) .. (on|open|loose|hissing|leak*|running|disconnected|damaged|cut through),
      (left|leaves|leaving) .. gas (on|loose|open|running|leaking), (loose|hissing|damaged|severed|cracked) gas,
      (hit|drilled|cut|nicked|nailed|dug) .. gas (pipe|main), (drilled|cut|nailed|dug) (into|through) [the|a] gas,
      (boiler|gas fire|cooker|heater) .. (yellow flame|orange flame|fumes|soot|dizzy|headache*|smells),
      (yellow|orange) flame .. (boiler|cooker|gas fire|hob), cooker tap .. wont turn off, hissing .. gas, gas .. hissing`,
    unless: `${over}, gas (bill|meter|works), on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
  },
  {
    kind: 'home',
    says: `
      (water|rain|sewage) [is|its|was] [now|still] (pouring|gushing|flooding|streaming|cascading),
      (water|sewage|leak*) .. (coming|pouring|dripping|running|through|into) .. (socket*|plug|plugs|light|lights|electrics|fuse*),
      (flat|house|home|kitchen|bathroom|bedroom|hall) [is] (flooding|flooded|under water|filling),
      (flood|flooding|flooded) .. (right now|now|tonight|as we speak), (ankle|knee) deep, burst (pipe|tank), (pipe|tank) .. burst,
      (floor|stairs|chimney|roof) .. (collapsed|given way|gave way), (wall|chimney|roof) .. (leaning|about to fall),
      (bricks|slates|masonry|render|chimney|cladding|lumps of) .. (coming off|falling|fell|raining), sparks, sparking, arcing,
      shock* .. (touch|touched|switch|tap), (switch|tap|socket|shower|cooker|radiator) .. (shock|shocks),
      burning (smell|plastic|wire*|socket*), (smell|smells) of burning,
      (smoke|smoking) .. (socket*|fuse*|boiler|cooker|wire*|plug), (live|bare|exposed) (wire*|cable*|electric*),
      (wire|wires|wiring|cables) .. (hanging|sticking) (out|down|from),
      (socket*|plug|fuse*|wire|wires|wiring) .. (buzzing|crackling|fizzing|melt*|scorched|burnt|burned|blackened|brown|black),
      (socket*|plug|fuse box|fusebox|consumer unit) .. (hot|warm),
      (socket*|plug|wires|wiring) .. (is|are|keeps|has|have) [gone|got] (buzzing|crackling|fizzing|hot|brown|black|melted),
      ceiling* [has|have|is|just|has just|all|now|is now|about to|is about to|going to|is going to] [just] (collapse*|collapsing|fell|fallen|
      fall|falling|came down|come down|coming down|came in|bulging|sagging|caved|hanging|bowing|dropping|dropped),
      ceiling .. (dropped|come|fell|fallen|landed|hit) .. (bed|cot|me|us|him|her|head)`,
    unless: `${over}, sparks of, gutter*, road, street, highway, car park, pavement`,
  },
  {
    kind: 'home',
    says: `
      raw sewage, toilet (water|waste) .. (floor|everywhere|carpet|kitchen|hall), (sewage|toilet*) .. (coming up|overflow*|backing up),
      (sewage|poo|faeces|waste water) .. (coming|came|comes) .. (up|through|out),
      (sewage|faeces) .. (garden|kitchen|bathroom|bedroom|house|flat|hall|floor|carpet|step|doorstep),
      (stairlift|stair lift|hoist) .. (stuck|stopped|broken) .. (with|on) .. (my|her|him|wife|mum|dad|husband),
      (stuck|stranded|trapped) .. (stairlift|stair lift|hoist|in the bath), door .. off (its|the) hinges,
      (loo|toilet*|bath|sink) .. backed up .. (waste|floor|bath|everywhere),
      no (water|electric*|power) (at all|anywhere|in the whole), front door .. (wont|doesnt|cant|not) (lock|close|shut), back door .. (wont|doesnt|cant|not) lock,
      (kicked|broken|smashed|booted) .. door (in|off|down), door .. (kicked|smashed|booted) (in|off|down),
      fire door* .. (wont|doesnt|dont|hasnt|not|cant|never|isnt) .. (shut|close|closes|closing|latch),
      (fire|smoke) alarm* .. (dead|broken|broke|out|off the|not working|doesnt work|dont work|isnt working|disconnected|gone),
      (fire|smoke) alarm* .. (block|flat|hall|stairs|landing|building|house) .. (dead|broken|off|out|silent|disconnected|work|working),
      (took|take|taken|ripped|pulled|knocked) .. (fire|smoke) alarm*,
      (fire|smoke) alarm* .. (taken down|taken off|removed|missing|never put|painted over), (no|without) [a|any] [working] (fire|smoke) alarm*,
      (shower|tap|taps|water|bath) .. scald*, scald* .. (shower|tap|taps|water|bath|us|me|you|my|her|him),
      (balcony|balconies) (rail*|railing*|glass|door) .. (off|loose|missing|broken|gone|fallen),
      window* .. (fallen out|hanging off|hanging out|hanging by|about to fall), (loose|falling|fallen) (asbestos|masonry|slates),
      asbestos .. (dust|disturbed|drilled|damaged)`,
    unless: `${over}, works, road, street, highway, car park, fence, shed, garage`,
  },
  { kind: 'home', says: noHeat, with: frail, unless: `${over}, road, street, car park, lovely` },
];
