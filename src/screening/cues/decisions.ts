import type { CueList } from './cue-list.js';

/**
 * The merits of a decision belong to its appeal; how, or how slowly, it was made or carried out is a complaint.
 */
export const decisions = {
  'disputes the decision': `
    appeal, appeals, appealing, appealed, overturn, overturned, overturning, overrule, overruled, reverse,
    reversed, reconsider, reconsidered, reconsideration, rethink, challenge, challenging, challenged,
    contest, contesting, dispute, disputing, disputed, object to (the|this|your) (decision|notice|refusal|finding), fight, review, reviewed, reviewing,
    (ask|asking|request|want|need|like|entitled) .. (review|reviewed|reconsidered|looked at again|
    independent), disagree, disagreeing, dont agree, do not agree, dont accept, do not accept, cant accept,
    wont accept, not accepting, refuse to accept,
    (decision|notice|letter|calculation|assessment|finding|reasons|condition|refusal|inspector|committee|
    valuation|figure) .. (is|are|was|were) .. (wrong|unfair|incorrect|mistaken|unreasonable|absurd|unlawful|
    flawed|perverse|mad|nonsense), (wrong|unfair|unjust|flawed|perverse) (decision|in law|conclusion),
    tribunal, inspectorate, (second|fresh|another) .. (look|opinion|senior|independent),
    (look|looked|looking) (at)[at] .. again, planning reasons, material consideration, grounds (of|for|are),
    (on the|these|following|my|our) grounds, think again, change (your|their) (mind|decision), made the wrong`,
  'says it is no appeal': `
    (not|isnt|arent|wasnt|never|dont want to|no wish to|rather than|nothing to) .. (appealing|appeal|
    challenging|challenge|disputing|dispute|contesting|arguing|argue|asking for a review|review|quarrelling|
    overturn|fighting),
    (no|hasnt been a|havent had a|without a|havent made a|isnt a|not had a|never made a|waiting for a|
    awaiting a|still no) decision,
    (accept|happy with|fine with|agree with|understand|not about|know|dont mind) .. (decision|refusal|
    reasons|outcome|amount), (decision|refusal|amount) itself,
    not .. (the|about the) (decision|amount|money|refusal|figure),
    (didnt|never|not|nobody) (tell|told|mention|mentioned|say|explain) .. (appeal|right|review),
    not asking (for|you to|to)`,
  'housing benefit': `
    housing benefit, hb, rent rebate, benefit claim, benefits claim, benefit decision, benefits decision,
    benefit award, benefit entitlement, benefits section, benefits team, benefits office, overpayment,
    overpayments, overpaid, backdate, backdated, backdating, underpaid, non dependant, nondependant, lodger,
    tariff income, applicable amount, capital limit,
    (my|her|his|our|the) benefit .. (stopped|cut|refused|wrong|cancelled|ended|reduced|suspended)`,
  'homelessness decision': `
    priority need, intentionally homeless, intentional, intentionally, local connection, relief duty,
    prevention duty, main duty, main housing duty, housing duty, final offer, suitability, discharged,
    discharge of duty, not homeless, section 184, s184, section 202, s202, minded to, personal housing plan,
    eligible for assistance,
    (homeless|homelessness) .. (decision|application|review|letter|duty|assessment|not|found|refused),
    (made|making) (myself|ourselves|himself|herself) homeless, (isnt|not|wasnt) suitable, unsuitable,
    (within|have|only) (21|twenty one) days, (not|arent|isnt|im not) [class as|classed as] homeless,
    no (local connection|priority|duty), refuge, fled, fleeing, violence, sofa surfing`,
  'planning refusal': `
    (planning|plans) .. (refused|refusal|turned down|rejected|condition|conditions|decision|knocked back),
    (refused|refusal|rejected|turned down|declined|threw out|knocked back) .. (extension|loft|dormer|
    conversion|application|permission|planning|garage|house|bungalow|consent|plans|porch|driveway|annexe|
    windows|fence|barn|change of use|advert|conservatory|outbuilding|dwelling), listed building consent,
    lawful development, prior approval, non determination, nondetermination, dormer, delegated report,
    officer recommended, committee refused, condition #, (those|these|the) conditions, planning inspectorate, householder,
    development plan, tree preservation, tpo`,
  'enforcement notice': `
    enforcement notice, stop notice, breach of condition, enforcement action, notice to remove,
    planning contravention, compliance period,
    (served|serving|serve|issued) .. notice, notice (was|has been|got) (served|issued),
    notice .. (takes|effect|requires|remove|pull|demolish|barn|shed), (takes|comes into) effect,
    (knock|pull|tear|rip) .. down, take (it|them|this) down, take down (my|our|the),
    take (my|our|the) (fence|shed|wall|extension|decking|cabin|garage|dormer|outbuilding) down, demolish, remove my, dismantle`,
} satisfies CueList;
