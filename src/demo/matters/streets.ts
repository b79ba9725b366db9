import type { Matters } from './fault.js';

/** Bins, streets, parks, parking, and what grows and rots. */
export const streets: readonly Matters[] = [
  {
    services: ['waste'],
    weight: 18,
    home: 'elsewhere',
    faults: [
      {
        says: [
          'My {blue|green|food} bin has been missed {three|four} {collections|weeks} running. I report it every time and {“it is logged”|a message says it is resolved}.',
          'The crew drove past our {close|end of the road} again {on Friday|this week}. Every other road was done.',
          'You have not emptied our bins since {bank holiday|the new rounds began}. {Eleven|Six} houses are the same.',
        ],
        point: 'Bins were missed again and again although it was reported.',
        wants: 'Empty the bins on the right day every time',
        failed: 'We missed the same collection again after it had been reported.',
        found: 'the road stood on no crew’s list after the rounds were changed',
        notFound:
          'the lorry’s cameras show the bins were not out at {6:50|7:10} when the crew passed, on both dates',
        rule: 'Environmental Protection Act 1990, section 45; Waste Collection Policy, missed bins',
        fix: 'Collect what is left and watch the next four collections',
        learn: 'A second report from one address goes to the supervisor, who rides with the crew',
      },
      {
        says: [
          'I am on the assisted list because of my {hip|heart|eyes}. The crew {leave the bin at the kerb|do not come up the path} and I cannot {shift it|get past it}.',
          'My {mother|neighbour} is {84|90} and has an assisted collection. She has dragged her own bin out {since August|five weeks in a row}.',
        ],
        point: 'An assisted collection is not done as agreed.',
        wants: 'Fetch and return the bin as you agreed to',
        failed: 'We did not give the help with bins that we had agreed to give.',
        found: 'the address was not marked in the cab after the crew got new tablets',
        notFound: 'the crew’s record and camera show the bin fetched and returned each week',
        rule: 'Equality Act 2010, section 20; Waste Collection Policy, assisted collections',
        fix: 'Mark the address and have the supervisor ring after each of the next four collections',
        learn: 'The list of assisted collections is checked against the tablets every month',
      },
      {
        says: [
          'I paid {£45|£55} for garden waste in {February|April} and have had {no bin|two collections} since.',
          'I paid for a bulky collection of {a sofa|a fridge}. It sat outside for {three weeks|nineteen days} and then you {fined|wrote to} me for fly-tipping.',
        ],
        point: 'A collection that was paid for did not happen.',
        wants: 'My money back, or the service I paid for',
        failed: 'We took money for a collection and did not make it.',
        found: 'the payment was taken, but the order did not reach the depot',
        notFound: 'the items were collected on the day that was booked, and those seen later were others',
        rule: 'Consumer Rights Act 2015, section 49; garden waste terms',
        fix: 'Refund the payment for the collections missed',
        learn: 'Orders that were paid for and not begun are listed every morning',
      },
      {
        says: [
          'The bin men {threw|slammed} the bin {into my car|down the bank} and {laughed|swore at my son} when I said something.',
          'They leave {glass|spilt food} all over the {road|pavement} every time. I asked the crew to pick it up and was told {“not our job”|to do it myself}.',
        ],
        point: 'A crew left a mess or behaved badly.',
        wants: 'An apology from the crew and no mess next time',
        failed: 'Our crew did not behave as we expect of them.',
        found: 'the lorry’s camera shows what the resident describes',
        notFound: 'the lorry’s camera shows the crew sweep up and leave without a word being said',
        rule: 'Code of Conduct for Employees; Waste Collection Policy, spillages',
        fix: 'Speak with the crew and clean the road',
        learn: 'Every lorry carries a broom, checked before it leaves',
      },
    ],
  },
  {
    services: ['parks-and-streets', 'cemeteries', 'leisure', 'town-centres'],
    weight: 8,
    home: 'elsewhere',
    faults: [
      {
        says: [
          {
            only: ['parks-and-streets'],
            text: 'The {swings|slide|climbing frame} in the park {has been taped off|has had a broken chain} since {Easter|the summer}. {Three|Four} times I was told “two weeks”.',
          },
          {
            only: ['parks-and-streets', 'cemeteries'],
            text: 'A {dead branch|half-fallen tree} hangs over the {path to school|playground}. I reported it {in March|six weeks ago} and you closed it as “no action”.',
          },
        ],
        point: 'Something dangerous or broken in a park was reported and left.',
        wants: 'Make it safe and say when it will be mended',
        failed: 'We closed a report of something dangerous without going to look.',
        found: 'the report was closed from the desk, and the yearly inspection had noted the same fault',
        notFound: 'an inspector went the next day and found it sound, with a photograph',
        rule: 'Occupiers’ Liability Act 1957; Parks Inspection Policy',
        fix: 'Make it safe this week and order the part',
        learn: 'Reports about play areas and trees need a visit before they are closed',
      },
      {
        says: [
          {
            only: ['parks-and-streets'],
            text: 'Our road has not been swept {since spring|for three months}. {Leaves block the drain|There is fly-tipping by the bollards} and my {neighbour|wife} slipped.',
          },
          {
            only: ['cemeteries'],
            text: 'The grass on {my husband’s grave|my mum’s plot} is {knee high|covered in cuttings}. I rang {twice|three times} and was told the team is short.',
          },
        ],
        point: 'A place was not kept as the council says it is.',
        wants: 'Tidy it and keep to the timetable',
        failed: 'We did not keep to our own timetable.',
        found: '{two|three} visits of the timetable were not made, and the website showed them as done',
        notFound: 'every visit of the timetable was made, the last on the Tuesday before the complaint',
        rule: 'Environmental Protection Act 1990, section 89; Grounds Maintenance Standard',
        fix: 'Send the team and check the place afterwards',
        learn: 'The website takes visits from the teams’ own records',
      },
      {
        says: [
          {
            only: ['leisure'],
            text: 'The {pool|gym|hall} I had booked was {shut|double booked} when we got there with {twelve children|a birthday cake}. No call, no e-mail.',
          },
          {
            only: ['town-centres'],
            text: 'I rent a {stall|kiosk|unit} from you. The {shutter|drain|light} has been broken {two|four} months and the rent went up all the same.',
          },
        ],
        point: 'A booking or letting was not kept to.',
        wants: 'Refund what I paid and say sorry',
        failed: 'We let a booking down and told nobody.',
        found: 'the closure was known on the Monday, and the message to those who had booked was not sent',
        notFound: 'the e-mail about the closure went out two days before and was opened',
        rule: 'Terms of hire, section 6',
        fix: 'Refund the booking and offer another date',
        learn: 'Closures and messages to those who booked are one step in the system',
      },
    ],
  },
  {
    services: ['parking'],
    weight: 5,
    home: 'elsewhere',
    faults: [
      {
        says: [
          'My resident permit took {seven|nine} weeks. Meanwhile I got {two|three} tickets outside my own house and the wardens {shrugged|said not their problem}.',
          'Your machine {took my money|took the card twice} and printed nothing. The number on it {rings out|is out of date}.',
        ],
        point: 'A permit or a payment for parking was not dealt with properly.',
        wants: 'Sort out the permit or the payment and refund me',
        failed: 'We took too long over something that we charge for.',
        found: 'the application was complete on its first day and waited {31|38} working days',
        notFound: 'the proof of address was asked for twice, and the permit was issued the day after it came',
        rule: 'Traffic Management Act 2004; Parking Permit Terms',
        fix: 'Issue the permit and refund the charge',
        learn: 'A temporary permit is sent when an application waits for more than five days',
      },
    ],
  },
  {
    services: ['environmental-health', 'licensing'],
    weight: 5,
    home: 'elsewhere',
    faults: [
      {
        says: [
          {
            only: ['environmental-health'],
            text: 'The {takeaway|factory|gym} fan has kept us up since {May|the summer}. I sent {recordings|the log sheets} and then {the officer left|my case vanished}.',
          },
          {
            only: ['environmental-health'],
            text: 'I rang about {rats|cockroaches} from {next door|the empty shop} {four|five} times. Each time I was told somebody would visit within {five days|a week}.',
          },
        ],
        point: 'A report of a nuisance was not looked into.',
        wants: 'Visit, measure, and tell me what you found',
        failed: 'We did not look into a nuisance that had been reported with evidence.',
        found: 'the evidence was received and not passed to a new officer when the first one left',
        notFound: 'officers visited on {three|four} evenings, and found no statutory nuisance',
        rule: 'Environmental Protection Act 1990, sections 79 and 80',
        fix: 'Visit within a week, at the hours when it happens',
        learn: 'Cases of officers who leave are passed on at a meeting, with the evidence',
      },
      {
        says: [
          {
            only: ['licensing', 'environmental-health'],
            text: 'My taxi licence ran out because you sat on the renewal for {eight|ten} weeks. I lost {three weeks’ work|a school contract}.',
          },
          {
            only: ['licensing', 'environmental-health'],
            text: 'I run a {café|market stall}. Three officers told me three {fees|rules} for the same licence.',
          },
        ],
        point: 'A licence was delayed or wrongly advised on.',
        wants: 'Issue the licence and say sorry for what it cost me',
        failed: 'We did not deal with a renewal in the time we publish.',
        found: 'the renewal was complete {six|seven} weeks before it ran out, and nobody was given it',
        notFound: 'the medical form came nine days after the licence had run out',
        rule: 'Local Government (Miscellaneous Provisions) Act 1976; Licensing Service Standard',
        fix: 'Issue the licence and backdate it where the law allows',
        learn: 'Renewals are given out by the day they run out',
      },
    ],
  },
  {
    services: ['roads-and-lighting', 'waste-disposal', 'libraries', 'registrars'],
    weight: 4,
    home: 'elsewhere',
    faults: [
      {
        says: [
          {
            only: ['roads-and-lighting'],
            text: 'The {street light|crossing light} outside the {school|home} has been out for {five|nine} weeks. I have {three|four} job numbers, all “completed”.',
          },
          {
            only: ['roads-and-lighting'],
            text: 'The pothole on our {hill|corner} was marked with paint in {spring|August}. The paint has worn off and the hole is deeper.',
          },
          {
            only: ['waste-disposal', 'libraries', 'registrars'],
            text: 'I drove {twice|three times} to your {recycling centre|library|office} at the hours on your website and it was {shut|closed for training}.',
          },
        ],
        point: 'A fault or wrong information was reported and not put right.',
        wants: 'Put it right and tell me when it is done',
        failed: 'We recorded something as done that was not.',
        found: 'the contractor closed the job from its office, and nobody here checked',
        notFound: 'the work was done within the time of the policy, as the photographs show',
        rule: 'Highways Act 1980, section 41; published service standards',
        fix: 'Have the work done and checked on site',
        learn: 'A job closed by a contractor comes with a photograph',
      },
    ],
  },
];
