import type { CueList } from './cue-list.js';

/** A first request that the council do, mend, supply or explain something (Code 1.4), and praise or ideas. */
export const requests = {
  'asks to have it done': `
    (can|could|would|will|cld) (you|someone|somebody|anyone|anybody|it|this|we|the|they),
    (please|kindly) (send|can|could|arrange|fix|collect|come|get|remove|clean|repair|book|add|change|update|
    help|advise|let|look|check|put|confirm|cancel|tell|empty|order|replace),
    (can|could|may) (i|we) [please] (get|have|order|book|apply|request|report|pay|change|register|join|swap|
    put|arrange|cancel|renew|hire|rent|buy),
    (id|wed|i would|i want|want|wanting|looking|need|needs|trying|hoping|wish|id like|would like|
    like) to (book|order|apply|report|register|request|know|arrange|update|change|renew|cancel|pay|tell|let|
    ask|get|find|hire|swap|buy|rent|add|move|join|give|set), (i|we) need (a|an|to|some|another|new|my|help),
    need (a|new|to|some),
    (needs|need|wants) (fixing|clearing|collecting|looking|emptying|repairing|removing|cleaning|cutting|
    replacing|mending|sorting|picking|topping|doing|attention|a|to be|unblocking|sweeping|painting),
    be (collected|removed|fixed|repaired|cleared|cleaned|picked|taken|mended|looked|replaced|sorted|cut|
    emptied|treated), (come|pop) (and|out|round|over), (grateful|appreciate it|great|helpful) if, thank you,
    many thanks, in advance`,
  'asks how or when': `
    how (do|can|does|would|much|long|often|soon|should) (i|we|you|it|does|do|is|to|are), how to,
    (where|when|who|what|which) (do|can|is|are|does|should|will|would|time|day|days|number|happens|form|
    documents|size|about|are|if|kind), (whats|wheres|whens|whos|what is|what are) (the|my|your|this|a),
    is (it|there|that|this) (possible|ok|okay|allowed|anyone|a|any|an|free|too|still),
    do (you|i|we) (do|have|take|need|still|collect|offer|deal|know|run|provide|get|own|charge|clean|cut|
    look|sell|pay|qualify|empty|accept),
    are (you|we|there|they) (open|able|allowed|still|any|doing|entitled),
    am i (entitled|allowed|able|eligible|in|supposed|due), advise, advice, guidance, information, details,
    enquiry, enquire, wondering, question, query, what (does|do) it cost`,
  'for the first time': `
    first time,
    (havent|not|never) (reported|told|rung|contacted|asked|mentioned|said|had|spoken) .. (before|yet|anyone|
    it|this|you),
    (just|only just|only) (noticed|found|started|moved|seen|spotted|got|happened|come|had|been|realised|
    discovered|saw|bought),
    (noticed|spotted|saw|seen|found|happened|started|began|went|fell|appeared) .. (today|yesterday|morning|
    night|weekend|tonight|afternoon|evening|now|week), (this|yesterday) (morning|afternoon|evening|week),
    last night, today, tonight, yesterday, overnight, at the weekend, over the weekend, (right|just) now,
    since (this morning|last night|yesterday|the weekend|today|about|lunchtime),
    (has|have|is|its|are|seems to have) (started|stopped|come|fallen|begun|packed|gone|blown|become|just|
    jammed|stuck|snapped), (a|one|another) (few|couple of) days, moving (in|out|house|into|to),
    (ive|weve|just|recently) moved, new (tenant|here|to|baby|house|address|build), letting you know,
    to report, reporting, urgent, asap, emergency, quickly`,
  'no hurry or blame': `
    (no|not any|any) (rush|hurry|worries|blame|bother|trouble),
    (not|isnt|wasnt|nobody|no ones) .. (urgent|fault|moaning|complaining|complaint|blaming|cross),
    when (you|someone|anyone) (get|have|can|has|is),
    (just|only) (checking|wondering|asking|wanted|want|need|a|to),
    if (you|possible|someone|somebody|anyone), would be (helpful|great|lovely|good|nice|appreciated),
    within the .. @period, hi, hello, hiya, dear, morning, afternoon, might be (nothing|me|worth)`,
} satisfies CueList;
