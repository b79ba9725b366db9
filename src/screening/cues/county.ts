import type { CueList } from './cue-list.js';

/** What the county answers for where there are two councils, in the words of those who meet it. */
export const county = {
  'roads and pavements': `
    pothole*, potholl*, carriageway, highways, highway, resurfac*, roadwork*, tarmac*, kerb*, camber,
    sinkhole, sink hole, cats eyes, chippings, pavement*, footway*, paving slab*, dropped kerb, drop kerb,
    kerbstone*, flagstone*, (zebra|pelican|puffin|toucan) [crossing],
    (road|street|junction|roundabout|bypass|crossroads|lane|bend|hill|dual) .. (surface|hole|holes|flood*|
    crumbling|sunk|sinking|gritted|salted|icy|rut*|crater*|subsid*|markings|layout|resurfaced|patched|
    closed|closure|works|dug|narrow|dangerous),
    (hole|holes|crater|dip|crack|subsidence) .. (road|street|lane|tarmac|pavement), dual carriageway,
    bypass, yellow lines, white lines, double yellows, road marking*, cycle (lane|path|way), bus lane,
    bus stop, layby, central reservation, crash barrier, guard rail, traffic island,
    (grit|gritt*|gritter*|salt) [bin|the|our] (bin*|road*|street*|hill|lane|lorry|route|routes), gritted,
    gritting, gritter, gritters, ungritted, untreated, gully, gullies, gulley, road drain*, highway drain*,
    drain cover, manhole cover, culvert, storm drain,
    (drain|drains) .. (road|street|kerb|junction|bus stop|blocked|overflow*),
    (speed|speeding|# mph|20mph|30mph|40mph) .. (limit*|bump*|hump*|camera*|sign*|table|zone|through|
    village|road|school), traffic calming, chicane, lollipop, school crossing patrol, rat run*, hgv*,
    weight limit, road safety, near misses, crossing,
    (verge*|hedge*|tree*|branch*|brambles) .. (highway|road|pavement|junction|lane|visibility|view|verge),
    (overgrown|overhanging) .. (pavement|footpath|path|verge|hedge), bollard*, road sign*, sign post*,
    direction sign, warning sign, street furniture, bus shelter, footpath, bridleway, right of way,
    rights of way, public path, stile, byway, towpath,
    (utility|gas company|broadband) .. (trench|dug|reinstat*)`,
  'lights on roads': `
    (street|road) (light*|lamp*), streetlight*, streetlamp*, lamppost*, lamp (post*|column*|standard),
    (traffic|pedestrian|crossing|temporary) (light|lights|signal*),
    (light*|lamp*) .. (crossroads|junction|roundabout|crossing|our road|our street|the road|the lane),
    part night, switched off at midnight, dark road, pitch black`,
  'care of adults': `
    carer*, home care, homecare,
    care (home*|package*|agency|agencies|plan|assessment|needs|visit*|call*|worker*|act|charge*|fees|
    provider*|line|manager*|bill*|cap|team|staff|company|contribution*),
    social (services|care|worker*|work), adult (care|social|services|safeguarding), direct payment*,
    personal budget, personal assistant*, respite, day centre, day service*, day opportunit*,
    deferred payment*, financial assessment, continuing healthcare, top up, top ups, self funder*, self funding,
    occupational therap*, ot, reablement, enablement, hospital discharge, discharged from, discharged .. (hospital|ward), meals on wheels,
    dementia (care|nurse|support|assessment|home|unit|club), brokerage, hoist, commode, stairlift assess*, sensory, deafblind,
    visual impairment, supported living, shared lives, learning disab*, mental health social,
    (nursing|residential|care) (home*|bed|placement), blue badge*,
    (wash*|dress*|toilet*|feed|lift|medication|tablets) .. (her|him|mum|dad|nan|grandad|husband|wife|mother|
    father)`,
  'children and schools': `
    school*, headteacher*, head teacher*, headmaster, headmistress, teacher*, governors, pupil*, classroom*,
    detention*, excluded, exclusion*, suspended from, nursery, preschool, playgroup, sixth form*, academy,
    homework, (bullied|bullying) .. (school|class|playground|teacher*|pupil*), teaching assistant*,
    (his|her|their) class, class (size*|teacher*), year (#|seven|six|four|nine), gcse*, sats,
    primary, infants, juniors, secondary, college, ehcp*, ehc, echp, sen,
    send (team|tribunal|officer|plan|support|provision|department|caseworker|panel|needs), senco, special needs,
    ed psych, educational psycholog*, one to one, (autis*|adhd) (assessment|school|unit|base|pathway|diagnosis), dyslexi*, speech therap*, admission*,
    catchment, reception place, sibling (rule|link), appeal panel, waiting list for (the)[the] school,
    oversubscribed, first choice, allocated,
    (school|college) (place*|bus*|transport|taxi|uniform|run|meal*|trip*|crossing|admission*|choice*),
    childrens (services|social|centre*|home*|team), foster*, fostered, adopt*, looked after,
    child protection, camhs, section 17, section 47, contact (centre|session*|visit*|supervisor),
    family (court|centre|support), leaving care (team|worker|adviser|plan|grant), special guardian*, kinship,
    supervised contact, lado, early help, core group, iro, in care,
    (social worker) .. (child*|son|daughter|kids|baby|grandson|granddaughter|contact|court),
    (taxi|minibus|escort|chaperone) .. (school|son|daughter|lad|college),
    (child*|son|daughter|lad|girl|kid*) .. (school|transport|exam*|class|teacher|excluded|place|tutor*|
    education), truancy, attendance (officer|fine), term time, home (schooled|educat*), holiday fine`,
  'other things of the county': `
    librar*, mobile library, library (book*|card|fine*), overdue book*, ebooks,
    (the tip|tip|tips|recycling centre*|household waste|hwrc|waste (centre|site)|recycling site|
    dump) .. (slot|book*|van|permit|trailer|refus*|turned|closed|open*|queue|staff|man|men|rubble|rules|
    hours|charge*), household waste, recycling centre*, the tip, hwrc, waste site, registrar*, registry,
    register office, birth cert*, death cert*, marriage cert*, civil partnership, wedding, ceremony,
    citizenship, naming, (register*) .. (birth|death|baby|marriage|stillbirth), trading standards,
    rogue trader*, cowboy builder*, doorstep (seller*|caller*), weights and measures, counterfeit,
    fake (goods|vapes|cigarettes|tobacco), underage sales, used car, misdescribed, short measure*,
    bus pass*, concessionary, senior pass, freedom pass, saver card, companion pass,
    bus (route*|service*|subsid*|timetable*|stop), rural bus, park and ride, community transport,
    dial a ride, last bus, the # bus, buses,
    fire (brigade|service|station|engine*|crew|alarm check|safety visit), firefighter*, coroner*, inquest,
    archives, record office, public health, smoking cessation, sexual health, health visitor*,
    drug and alcohol, nhs health check, museum, music (service|lessons), adult (education|learning),
    evening class*, flood authority, minerals, quarry, pension fund, gypsy section, resilience`,
  'names the county': `
    county, counties, hertfordshire, herts, county hall, hcc, county council, county councils, countys`,
  'says it is not ours': `
    (i|we) (know|understand|realise|realize|appreciate|get|accept|gather) .. (county*|not you|isnt you|
    isnt yours|you dont|arent you), (is|thats|its|was) (the)[the] (county|countys|county council),
    (not|isnt|wasnt|nothing to do with|dont mean|never mind|forget) (the)[the] (county*|highways|school*|
    social services|police|hospital|government|councillor*),
    (not|isnt|arent|wasnt) (yours|you|your (job|responsibility|problem|department|fault)),
    (separate|another|different) (matter|body|issue),
    (that bits|that part|that side|thats) (theirs|with them|for them|up to them|their)`,
  'on the councils own land': `
    car park*, carpark*, multi storey, multistorey, pay and display,
    (garage*) [court*|block*|site*|compound*|area*|square*], communal, estate*, stairwell*, landing*, lobby,
    corridor*, bin (store|room|chute|area), intercom*, door entry, entry (door|system), lift, lifts, block,
    blocks, flats, tower, courtyard*, drying area, shared (garden|path|hall), maisonette*,
    (housing|council|your|own|borough*) (land|path|paths|map*|logo|sign|steps|block*|wall|fence|verge|grass|
    trees|lamp*|light*), housing department, council owned, owned by (you|the council),
    belongs to (you|the council|the borough|housing), inside the estate, within the estate, not adopted,
    unadopted, sheltered, retirement, scheme, extra care, independent living, park, parks, playground,
    play area, playing field*, cemeter*, churchyard, crematorium, allotment*, recreation ground, rec,
    splash, common, nature reserve, green, leisure centre, sports centre, swimming pool, pool, gym, market*,
    bandstand, paddling, service charge*, ground rent, leasehold*`,
} satisfies CueList;
