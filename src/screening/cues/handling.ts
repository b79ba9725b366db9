import type { CueList } from './cue-list.js';

/**
 * Dissatisfaction with what this council did, or did not do, after it was asked: the heart of a complaint
 * (Code 1.2, 1.3, 1.5). No magic word is needed; these are the ways in which residents say it.
 */
export const handling = {
  'it happens again': `
    # time*,
    (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth) (time|visit|appointment|
    attempt|week|month|year|winter|letter|email|call|report|complaint|engineer|inspection), again,
    repeatedly, constantly, continually, endless, endlessly, countless, yet (again|another),
    once (more|again), (every|each) (time|single|week|month|year|winter), over and over,
    time (and time|after time), # @period (running|in a row|on the trot),
    (twice|thrice) (now|already|a|in|since|this),
    (keep|keeps|kept) (on|@contact|@chase|being|getting|saying|telling|sending|missing|breaking|happening|
    coming|changing|cancelling|asking|closing|losing), # of them,
    another (@period|letter|appointment|excuse|engineer|form),
    (same|usual) (thing|story|excuse|answer|reply|problem|fault|copy)`,
  'it took days': `
    # days, day #, (days|days and days) (ago|now|later|on|late|of|without|and),
    (a|one|another) (week|fortnight) (ago|now|later|on|late|without|of|and|since)`,
  'it took weeks': `
    # weeks, (for|in|weeks and) weeks, weeks (ago|now|later|on|late|of|without|and|since|running|overdue),
    week #`,
  'it took months or years': `
    # (months|years|winters|summers|seasons|birthdays|decades),
    (for|in|months and) (months|years|ages|yonks|donkeys),
    (months|years|ages) (ago|now|later|on|late|of|without|and|since|overdue),
    (over|nearly|almost|half|about) a year,
    (a|one) (year|month) (ago|now|later|on|late|without|of|and|since|today),
    (all|every|another|second|third|last|whole) (year|winter|summer|autumn|spring|month),
    (last|since) (year|winter|summer|autumn|spring|christmas|easter|month),
    in (2019|2020|2021|2022|2023|2024), since (2019|2020|2021|2022|2023|2024), (month|year) #,
    clocks (went|changed), nesting season, come and gone, came and went, has its birthday`,
  'since a day': `
    since @when, since (last|the|before|then|i|we|you|my|your|that|new|half term|lockdown),
    (on|from|by|in|until) the #, waiting, waited, wait, without, overdue, late, (still|again) .. since,
    @when .. @when, @when .. @when .. @when`,
  'still not done': `
    still (not|no|nothing|waiting|havent|hasnt|isnt|dont|doesnt|cant|wont|there|broken|leaking|leaks|drips|
    outstanding|unresolved|ongoing|awaiting|the|in|on|here|without|get|getting|owed|chasing|trying|says|
    showing|out|off|has|have|sat|sitting), yet to, as yet,
    (not|never|hasnt|havent|isnt|wasnt|nothing) .. (@done|been), none of, not (one|a single|once),
    no (further|nearer|closer|sign|action|progress|work|date|start|plan|joy|change),
    nothing (has|was|is|happens|happened|done|since|changed|changes|yet), not fixed, unfinished,
    half (finished|done|fitted|painted|tiled)`,
  'nobody came': `
    (nobody|no one|none|never|not|didnt|doesnt|havent|hasnt|dont|wont) .. (@came),
    no (show|shows|plumber|engineer|electrician|joiner|one|body|contractor),
    missed (appointment|appointments|visit|visits|slot), (waited|stayed|sat|stopped) in,
    (took|taken|booked|lost|had) .. (off|morning|afternoon|day|leave|wages|pay),
    (turn|turned|show|showed) up, no access, drove (past|off|straight),
    failed to (attend|turn|show|come|collect|arrive)`,
  'nobody answers': `
    (nobody|no one|none|never|not|didnt|doesnt|havent|hasnt|dont|wont|cant) .. (@replied),
    no (reply|replies|response|answer|answers|call|callback|update|updates|explanation|apology|news|
    acknowledgement|contact|feedback|record|reason|warning|notice|sorry),
    (heard|hear|hearing) (nothing|back|anything|zilch), (not|never) heard,
    not (a|one) (word|peep|thing|reply|call|sausage),
    nobody (will|can|could|would|knows|seems|cares|owns|told|tells|is|wants|has|ever|does|takes|listens),
    no one (will|can|could|would|knows|seems|cares|owns|told|tells|is|wants|has|ever|does|takes|listens),
    ignored, ignoring, ignores, ignore,
    (automatic|automated|auto|standard|copy) .. (reply|replies|response|paste|email), on hold, cut off,
    voicemail, answerphone, radio silence, silence, chasing`,
  'answered beside the point': `
    (answer|answers|reply|response|letter) .. (about|for|meant for) .. (different|another|wrong|someone elses|somebody elses),
    (answer|reply|response|letter) .. (doesnt|didnt|never|ignores|ignored|misses|missed) .. (answer|question*|point*|mention|
    address|say), (question|questions) .. (i didnt|i never|nobody) ask*, (isnt|not|hardly) an answer,
    (never|nobody|not|didnt|hasnt|havent) .. (read|opened|looked at) .. (letter|email|complaint|photo*|evidence|form|it|what),
    (template|standard|copied|stock) (letter|reply|answer|response), a straight answer,
    (actual|real) (person|human), (a|some) human, read what i`,
  'promised otherwise': `
    promise, promised, promises, assured, guaranteed, pledged,
    (was|were) (told|promised|assured|meant|supposed|due|advised|informed|quoted),
    been (told|promised|assured|advised|informed),
    (told|tells|telling|tell) (me|us|her|him|them|my|mum|dad),
    (you|they|he|she|someone|officer|man|lady|letter|website|email|text) (said|says|say|told|promised|
    agreed|admitted|assured|swore), (supposed|meant|due) (to|on|by|in|within), should (have|be|of),
    agreed (in|to|that|with|at|on), (within|in) # (working)[working] @period,
    (would|will|wld) (be|get|come|call|ring|send|have), apparently, according to (you|your|the)`,
  'we chased it': `
    @chase, (ive|weve|i|we|have|had|mum|dad|she|he) [have|had] (already|now|since|also) @contact,
    (ive|weve|id|wed|have|having) @contact,
    (i|we) (rang|phoned|called|emailed|wrote|complained|reported|told|asked|begged|queued),
    @contact .. # times,
    @contact .. (twice|repeatedly|again|before|already|in @when|last @period|on the #|every @period|since),
    # (calls|emails|letters|phone|reports|requests|messages|visits|times|reference|job|photos|texts|
    voicemails|people|different), after [i|we] @contact,
    (reported|logged|raised|told|asked) .. (in|on|last|back|since) (@when|@period), back and forth,
    in touch`,
  'closed unmended': `
    (closed|close|closing|shut) .. (job|case|it|ref|reference|report|as|my|the|complaint|file|down),
    (job|case|ref|reference|report|complaint|file|ticket) .. (closed|shut|complete|completed|cancelled|
    resolved),
    (marked|logged|recorded|signed|put|down|showing) .. (complete|completed|resolved|collected|done|access|
    closed|satisfied|removed|cleared), no record, not on (the|your) system,
    nothing on (the|your|their) (system|screen|file), cancelled, cancel, cancels, rebooked, rearranged,
    rescheduled, postponed`,
  'lost or muddled': `
    (lost|lose|loses|losing|mislaid|misplaced|shredded) .. (my|our|her|his|the|it|them|form|forms|papers|
    documents|file|application|evidence|keys), gone missing, went missing,
    (never|not) (received|arrived|got|had|reached),
    (wrong|incorrect|duplicate) (person|address|name|house|flat|amount|account|date|day|part|size|number|
    information|advice|bill|property|bank|door|keys|people|one|form|tree|grave|plot|band|information|
    colour), (by|your|a|the|their|in) (mistake|error|mistakes|errors|mix|oversight|mixup), clerical error,
    mixed (up|me up|us up|him up|her up|them up), mistook, mistaken for,
    (someone|somebody|anyone) elses (case|name|letter|file|details|address|house|bill|form|account|claim),
    different (persons|mans|womans|familys|name|house|street|tenants), (another|meant for another) (mans|womans|tenants|
    persons|familys), (charged|billed|invoiced|debited|taken) .. (twice|for|again|me|us|double), overcharged,
    overcharging, overcharge, bailiff, bailiffs, summons, summonsed, enforcement agent, enforcement agents,
    arrears, red letter, refund, refunded, refunds, double booked, computer says, contradict*`,
  'passed around': `
    passed (from|around|between|round|on|to|back|about), pillar to post,
    (fobbed|fob|palmed|brushed|brush) .. off, (sent|going|gone|go) round in circles,
    different (person|people|answer|story|stories|answers|departments|advice|@staff), (getting|got) nowhere,
    (nobody|not our|not my|someone elses) (job|responsibility|department|problem), wash* .. hands,
    blam* (each|the|it), both (say|said|blame), no help, couldnt care less, doesnt care, dont care,
    take .. seriously`,
  'how we were treated': `
    @rude, shouted, swore, sworn, laughed, yelled, snapped, screamed, sneered, smirked, sighed, tutted,
    mocked, hung up, rolled (his|her|their) eyes, accused, threatened, humiliated, called me, called us,
    spoke to me, spoken to, talked to me, talked down, lied, lying, gossip*, manhandled, barked, grunted,
    ignored me, wagged, interrupted, muttered, mimicked, drunk on, leered, stared,
    put the (phone|fone) down, (made|makes|make|left|leaves|leaving) (me|us|her|him|my|them),
    (like|as) (dirt|rubbish|a child|a liar|a criminal|a number|an idiot|nothing|i was|muck|a nuisance|
    a thief), in front of, grow up, get a life, calm down, these people, my accent, my english, biased,
    bias, prejudice*, attitude, manners, tone,
    without (asking|telling|warning|notice|permission|consent|knocking|speaking|checking|any|reading|
    looking|a word|opening|saying|ringing|visiting|explaining), discriminat*,
    (so|very) (upset|upsetting|stressful|distressing|embarrassing|humiliating|embarrassed), worried sick,
    in tears, crying, ashamed, so small, shaking, lost sleep, not sleeping,
    (told|tell|telling|gave|leaked|shared|showed|published|posted|sent|disclosed|named|
    naming) .. (neighbour*|my ex|employer|landlord|family|my sister|my address|my name|my number|my phone|
    my details|my file|whole|everyone|stranger*|somebody elses|someone elses|online|website)`,
  'their people did it': `
    @ours [own|council|housing|repairs|planning|benefits|parking|bin|street|grounds|grass|gas|case|
    licensing|enforcement|lettings|allocations|homeless|homelessness|rent|rents|security|estate|sheltered|
    leasehold|noise|tree|food|market*|park|customer|call|contact|office|pest|income] (@trade|@staff|lads|
    lot|guard|cutters|cutter|driver|drivers|collectors|section|centre|men|van|lorry|mower|website|app|form|
    system|letter|bailiff*|reviewer|assessors|attendant*|keeper|sweeper*|supervisor|inspectors|caretaker|
    swimming teacher|receptionist*|security),
    (council|housing|planning|benefits|parking|case|licensing|enforcement|rent|estate|leasehold|noise|tree|
    lettings|tenancy|review|homeless|homelessness|duty|project|conservation|allocations|security|sheltered|
    scheme|market|cemetery|civil enforcement|environmental health|repairs|customer service*|
    election) (officer*|team|department|assessor|guard|staff|section|manager|surveyor|adviser|advisor|
    warden|inspector|office|people|desk|contractor*|superintendent),
    (officer|officers|staff) [not|and not|rather than], one of your,
    your (council|department|office|own|people|lot|side|end), you (lot|people|guys)`,
  'harm done by them': `
    @ours .. (@trade|@staff|lorry|mower|van|gang|lot|people|lads) .. (@broke|left|put|drove|took|threw|hit|
    parked|knocked|walked|reversed|cut|blocked|smoked),
    (@trade|@staff) (@broke|left|took|threw|knocked|reversed|hit), (@broke) (my|our|the|her|his),
    (left|leave|leaves|leaving) (a|the|half|rubbish|it|us|me|my|our|mess|behind|open|everything|everywhere),
    out of pocket, cost, costs, costing, cost me, paid, paying, pay, (in|into) hospital, worse than,
    made .. worse`,
  'calls it a complaint': `
    complain, complaint, complaints, complaining, grievance,
    (make|lodge|register|raise|log|file) .. complaint, formal*, escalate, escalated, escalation, stage one,
    stage two, stage #, taken further, taken higher, ombudsman, accountable, responsibility,
    take responsibility, answers, explanation, apology, apologise, apologised, compensation, compensate,
    put right, looked into, investigated, lessons`,
  'strong words': `
    @bad, not (good enough|acceptable|happy|right|on|impressed|fair|fit), fed up,
    sick (of|and tired|to death), had enough, let (down|me down|us down), end of my tether, wits end,
    at the end of, sort it out, (beyond|past) a joke, how (hard|difficult|long|many|is|can|dare|on),
    (what|why) (do|am|are) (i|we) pay*, waste of, excuse, excuses, call (this|that) a, would have thought,
    no point, seems no point, pointless, anyone (there|home|reading|care|awake)`,
} satisfies CueList;
