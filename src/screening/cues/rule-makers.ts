import type { CueList } from './cue-list.js';

/** Who made the rule: Parliament and ministers, or this council (Dacorum policy 3.11). */
export const ruleMakers = {
  'a rule of Parliament': `
    government, governments, westminster, ministers, minister, parliament, parliamentary, prime minister,
    chancellor, treasury, whitehall, downing street, secretary of state, cabinet office, tories, tory,
    labour, politicians, national, nationally, mps, (autumn|spring|chancellors) budget, exchequer, law, laws, legislation,
    act of parliament, regulations, regulation, statute,
    (finance|rights|reform|housing|planning|welfare) bill, bill .. (parliament|commons|lords), benefit cap, two child, bedroom tax,
    spare room subsidy, local housing allowance, lha, lha rate, winter fuel, voter id, photo id, id to vote,
    housing target, housing targets, green belt, greenbelt, targets, permitted development, asylum,
    immigration, right to buy discount, rent cap, council tax bands, 1991,
    referendum limit, reorganisation, devolution, unitary, pension age, triple lock, national insurance,
    inheritance tax, net zero, levelling up, planning reform, nppf, leasehold reform, section 21,
    minimum wage, scrap, scrapped, abolish, abolished, repeal, repealed, change the law,
    law (needs|should|must), rate itself, frozen, freeze, raise the, uprated, (your|the|my|our) mp,
    (whoever|who) (decides|decided|makes|made) (the|this|these)`,
  'a rule of this council': `
    (your|the councils|council|councils|your own|own) (policy|policies|rules|rule|scheme|criteria|procedure|
    procedures|allocations policy|lettings policy|process|decision to|charge|charges|charging|website|
    standards|charter|target|targets|timescale|timescales),
    (not|isnt) .. (government|governments|mp|law|parliament|westminster),
    you (decided|changed|brought in|introduced|chose|made|cut|closed|raised|put up|scrapped|increased|
    reduced), your council (changed|decided|chose|brought)`,
} satisfies CueList;
