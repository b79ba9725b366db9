import type { CueList } from './cue-list.js';

/**
 * Residents who have been sent elsewhere before say so in advance: they grant whose road, law or decision it is,
 * and then say what this council did. What stands in such a sentence is not what the message is about.
 */
export const conceded = {
  'grants whose it is': `
    (i|we) [do|fully|quite] (know|understand|realise|realize|appreciate|accept|gather|agree|get|see) [that|its|that its] ..
    (government*|parliament|westminster|ministers|national|nationally|law|county|countys|tribunal|planning inspector|
    inspectorate|highways|ombudsman|not you|not yours|isnt you|isnt yours|not up to you),
    (is|are|was|were) (set|made|decided|fixed|laid down|capped) (by|in) [the] (government|parliament|westminster|law|
    ministers|london|statute|county),
    (granted|fair enough|agreed|true|ok|okay|yes) .. but (you|your|what|its|it),
    (i|we) [do|can|fully|quite] (accept|understand|respect) [that|why] [the|your] (decision|rule|rules|law|refusal|policy)`,
  'says what it is about instead': `
    (thats|that is|this is|this|that|which|it) (isnt|is not|not|wasnt) (my|the|what|why|about|where) [point|complaint|
    question|issue|problem|quarrel|gripe|argument|trouble],
    (thats|its|that is|which is) not (my|the) (point|complaint|question|issue|problem|quarrel|gripe|argument|trouble),
    what (isnt|is not|wasnt|i dont|i do not|i cant|i object|im|i am|we are|were) (theirs|county|countys|government|national|
    accept|understand|see|to|complaining|unhappy|asking|after|saying|excuse|law|legal|their|up),
    (not|isnt|never|arent|dont|nothing) .. (arguing|quarrelling|quarreling|disputing|challenging|blaming|complaining) [with|about|
    over|you] [for] [the],
    my (point|complaint|question|quarrel|gripe|argument|trouble|problem|issue|grievance) [here] (is|was|lies),
    (dont|do not|not|no) (want|wanting|asking|looking|after|need|wish|interested|here) [to|in|for] [an|a|another] (appeal|appealing|
    tribunal|review|challenge|compensation|money|argue|arguing|hearing|payout),
    (forget|never mind|leave aside|leaving aside|set aside|setting aside|whatever) [about] [the|your] (decision|law|county|
    government|refusal|rule|rules|rights and wrongs), (rights|merits) (and wrongs|of the), regardless of the,
    (its|it is|this is|im complaining about|complaining about) [about] (how|the way) (you|your|it|i|we|the),
    (you|your) .. that (is|was|are) (yours|down to you|your doing|your fault|your mistake), down to (you|your)`,
} satisfies CueList;
