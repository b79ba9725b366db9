/** Words that stand for the same kind of thing. A phrase names a class as `@staff`. */
const classes = {
  staff:
    'staff officer officers manager managers adviser advisers advisor advisors warden wardens inspector inspectors surveyor surveyors clerk receptionist assessor assessors caseworker lady woman man men bloke lad guy guys person people team teams department dept office desk helpline switchboard operator caretaker caretakers supervisor handler rep representative employee worker workers',
  trade:
    'plumber plumbers electrician electricians engineer engineers roofer roofers joiner joiners carpenter plasterer plasterers decorator decorators glazier contractor contractors subcontractor subcontractors builder builders operative operatives workman workmen repairman tradesman tradesmen fitter fitters locksmith gasman handyman scaffolders scaffolder crew crews binmen dustmen cleaner cleaners gardener gardeners painter painters technician',
  period:
    'second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month months year years decade winter winters summer summers season seasons',
  when: 'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter whitsun halloween spring summer autumn winter yesterday ramadan diwali eid lockdown',
  contact:
    'rang ring rung ringing called call calling phoned phone phoning telephoned emailed email emailing wrote write written writing texted texting messaged contacted contact contacting asked ask asking reported report reporting complained visited begged pleaded logged raised submitted sent requested requesting flagged told queried queued applied spoke spoken visited',
  chase:
    'chase chased chasing remind reminded reminding nag nagged nagging pestered pestering badgered badger begging begged pleading',
  came: 'came come comes coming arrived arrives arrive turned showed shown show attended attend visited visit appeared appear been',
  replied:
    'replied reply replies responded respond response responds answered answer answers answering rang ring rings called calls call phoned phones emailed emails wrote writes acknowledged acknowledge acknowledgement got contacted contact bothered returned return explained explain apologised heard',
  done: 'fixed mended repaired done sorted resolved completed finished emptied collected cleaned cleared cut replaced removed fitted installed delivered refunded paid processed actioned happened started updated corrected changed swept painted treated boarded',
  broke:
    'broke broken smashed cracked damaged ruined wrecked dented scratched snapped flooded stained destroyed killed lost binned dumped spoiled trampled demolished strimmed',
  ours: 'your yours youve youre',
  rude: 'rude ruder rudest rudely abusive aggressive dismissive patronising sarcastic condescending unhelpful hostile insulting offhand stroppy snotty curt disrespectful racist sexist unprofessional bullying threatening intimidating sneering surly',
  bad: 'disgrace disgraceful disgusting disgusted appalling appalled shocking shambles joke useless unacceptable pathetic ridiculous terrible awful dreadful abysmal atrocious farce incompetent hopeless diabolical outrageous unbelievable rubbish poor poorly inadequate shameful scandalous furious livid angry fuming fed upset distressed',
  good: 'brilliant lovely wonderful fantastic excellent great amazing superb marvellous terrific kind kinder kindness helpful patient polite friendly charming cheerful courteous professional outstanding star stars gem legend hero heroes gorgeous beautiful delighted pleased impressed tidy smart welcome',
  councillor:
    'councillor councillors member members mayor mayoress alderman chairman chairwoman leader deputy',
  road: 'road roads street streets lane carriageway junction roundabout bypass highway highways a41 a414 dual main',
  aged: '70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 seventy eighty ninety',
  mine: 'my our his her their mums dads',
} as const;

/** Each class by its name. */
export const wordClasses: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(classes).map(([name, words]) => [name, new Set(words.split(' '))]),
);
