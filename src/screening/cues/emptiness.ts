import type { CueList } from './cue-list.js';

/** Abuse, threats and messages with nothing in them. */
export const emptiness = {
  abuse: `
    scum, scumbag, scumbags, parasites, parasite, wankers, wanker, w***er, w***ers, bastards, bastard,
    b*stards, twats, twat, tw*ts, pricks, prick, arsehole, arseholes, idiots, idiot, morons, moron, cretins,
    clowns, clown, muppets, muppet, losers, thieves, thieving, crooks, criminals, leeches, vermin, pigs,
    nazis, nazi, hitlers, jobsworths, jobsworth, tossers, tosser, shite, shits, crap, dickheads, dickhead,
    cunts, cunt, c***, c*nts, knobs, knobheads, bellend, bellends, plonkers, gits, pillocks, imbeciles,
    brainless, corrupt, liars, vile, spongers, freeloaders, dogs, rats, filth, filthy, fuck, fuckers,
    fucking, f***, f***ing, f**k, f*ck, f*cking, fking, effing, ffs, stfu, piss, pissed, bollocks, bloody,
    wtf, shit, sh*t, bullshit, arse, sod, damn, rot, burn, die, drop dead, go to hell, hang, choke,
    (hate|hope) (you|your), (lot|bunch|load|shower|pack) of,
    (you|youre|your) (all|lot|useless|pathetic|people), (get|find) a (life|job|grip), 🖕, 💩, 🤮, 🤡, 🐷, 🤬, 😡,
    🔪, 💀, (screw|stuff|shove|shut) (you|it|up|off|your)`,
  'a threat': `
    watch (your|yourself|yourselves|out), know where, coming for, come for, get you, find you, regret,
    youll (be sorry|see|pay|get), burn (it|your|the|down), pay for this, smash your, kill (you|your|all),
    blow up, sleep with one, know what time, got your number, be waiting, going to get`,
  'points elsewhere': `
    as (discussed|above|per|before|agreed), see (attached|above|below|photo|email|my), please find,
    find attached, attached, attachment, per my, my last email, previous email, following on, further to,
    re our, forwarded, fwd, hello, hi, hey, test, testing, anyone there, ok, okay, yes, no, maybe, hmm, idk,
    nvm, start, menu, stop, help, asdf, qwerty, lol, call me, ring me, phone me, contact me, get back to me,
    email me, can you help, need help, help me, i have a (problem|question|complaint|issue),
    want to complain, speak to (someone|a human|a person|somebody), talk to, you know (what|why|who|it),
    same as, same again, put it right, put right, that thing, the usual, the other day, about it,
    about this, happened again`,
} satisfies CueList;
