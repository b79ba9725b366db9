import type { CueList } from './cue-list.js';

/** The council's own services, in residents' words: what a complaint or a first request is mostly about. */
export const ownServices = {
  'a council tenancy': `
    (council|your) (house|flat|home|property|bungalow|tenancy|tenant*|landlord), tenant*, tenanc*, rent, rents,
    arrears, leaseholder*, sublet*, succession, mutual exchange, swap, transfer, right to buy, home swap,
    homefinder, moving home, bidding, bid, bids, banding, band (a|b|c|d), void, lettings, decant,
    housing (register|list|officer*|team|department|application|options|needs|desk|waiting|people), allocations,
    (temporary|temp) accommodation, hostel, b b, bed and breakfast, pull cord*, warden call, scheme manager,
    caretaker, concierge, cctv, asb, anti social, antisocial, noise, loud music, diary sheets`,
  'a repair at home': `
    boiler*, heating, radiator*, hot water, immersion, thermostat, gas (safety|check|engineer), electrics,
    socket*, fuse*, rewire*, consumer unit, smoke alarm*, storage heater*, leak*, drip*, damp, mould*,
    condensation, ceiling*, roof, gutter*, downpipe, tiles, plaster*, window*, front door, back door, lock,
    locks, key, keys, fob*, letterbox, kitchen, bathroom, toilet, loo, sink, tap, taps, bath, shower*, wet room,
    wetroom, cistern, sewage, floor, floors, floorboard*, banister, fence*, gate, loft, insulation, cladding,
    balcony, extractor, repair*, job number, works order, out of hours, adaptation*, grab rail*, ramp,
    disabled facilities, dfg`,
  'bins and clean streets': `
    bin, bins, wheelie, recycling, refuse, rubbish, food (waste|caddy), caddy, garden waste, bulky, collection*,
    dustcart, trade waste, sacks, binmen, assisted, fly tip*, flytip*, dump*, litter*, sweep*, swept, graffiti,
    dog (mess|poo|fouling|bin*), needle*, syringe*, dead (animal|fox|cat|badger|deer), leaves, street clean*,
    public toilet*, abandoned (car|vehicle|van), trolley`,
  'council tax and bills': `
    council tax, business rates, direct debit, instalment*, summons, bailiff*, bill, bills, reminder, refund*,
    account, reduction, discount, exemption`,
  'planning and licences': `
    planning (officer|application|department|enforcement|team|portal|file|objection|permission|committee),
    building control, tree (officer|preservation), conservation officer, local plan, objection*, consultation,
    neighbour (letter|notification), environmental health, food (hygiene|poisoning|safety), pest, rats, mice,
    wasps, hornet*, bedbugs, cockroach*, smells, (bad|foul|awful|drain|horrible) smell, smoke, bonfire*, stray dog*, dog warden, hmo, licens*,
    taxi (badge|plate|licence), premises, private rented`,
  'parks, parking and leisure': `
    parking (permit*|warden*|attendant*|machine*|bay*), visitor permit*, season ticket, pay and display,
    resident* permit, grass, mow*, strim*, shrubs, flower beds, trees, play (area|ground), swings, slide, bench*,
    pond, football pitch, pitches, pavilion, allotment*, grave*, headstone, burial, memorial, cemeter*, ashes,
    crematorium, leisure (centre|card), swimming, gym, market, stall*, pitch, theatre, hall hire,
    community centre, events, electoral, register to vote, postal vote, poll* (card|station), ballot, elections`,
  'ways to reach the council': `
    website, online (form|account|portal), app, switchboard, contact centre, customer service*, reception*,
    front desk, phone line, call back, callback, hold, queue, letter*, email*`,
} satisfies CueList;
