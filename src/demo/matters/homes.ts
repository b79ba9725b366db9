import type { Matters } from './fault.js';

/** The repair and the warmth of council homes. */
export const homes: readonly Matters[] = [
  {
    services: ['repairs'],
    weight: 22,
    home: 'at-home',
    faults: [
      {
        says: [
          'The {kitchen|bathroom|landing} ceiling has had water coming through for {two|three|five} weeks {and nobody has stopped it|every time it rains}.',
          'There is a leak from the flat above into my {bathroom|hall|airing cupboard}. I first reported it {three weeks|a month|six weeks} ago.',
          'Water {drips|runs} down the {bedroom|living room} wall. You put a bucket under it {in spring|weeks ago} and called that a repair.',
        ],
        point: 'A leak into the home was reported and has not been stopped.',
        wants: 'Stop the leak and make good the damage',
        failed: 'We did not stop a leak within the time of our repairs policy.',
        found:
          'the leak was reported as urgent but booked as routine, so that nobody came for {14|19|23} working days',
        notFound:
          'a plumber attended within {one|two} working days of the report, and the pipe was dry at each of two later visits',
        rule: 'Landlord and Tenant Act 1985, section 11; Repairs Policy, response times',
        fix: 'Trace and repair the leak, then redecorate the ceiling',
        learn: 'Reports of water coming in are booked as urgent by the person who takes the call',
      },
      {
        says: [
          'There is black mould {all over|across} the {back bedroom|children’s bedroom|bathroom} wall. I was told to {open a window|wipe it down} and that was that.',
          'The damp in {both bedrooms|the front room} is back for the {second|third} winter. Your surveyor came in {March|May} and I have never seen a report.',
          'My {clothes|curtains|mattress} went green with mould. The damp was treated once and came straight back.',
        ],
        point: 'Damp and mould came back and its cause has not been found.',
        wants: 'Find the cause of the damp, treat it, and tell me what was found',
        failed: 'We treated mould without finding out why it was there.',
        found:
          'the wall was washed down twice, but no inspection for the cause was booked and no written summary was sent',
        notFound:
          'an inspection took place within {six|eight} working days, a summary went out, and the extractor fan was replaced',
        rule: 'Awaab’s Law: Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025',
        fix: 'Inspect for the cause of the damp and carry out the work that the inspection names',
        learn: 'No mould wash is closed without an inspection for the cause',
      },
      {
        says: [
          'The {plumber|carpenter|electrician} did not turn up {on Tuesday|last week} {again|for the third time}. I took a day off work unpaid.',
          'I waited in from 8 to 6 for the {window|door|drain} repair. Nobody came and the job was marked “no access”. I was in all day.',
        ],
        point: 'An appointment for a repair was not kept.',
        wants: 'A new appointment that is kept, and something for the day I lost',
        failed: 'We did not keep an appointment and did not say so beforehand.',
        found: 'the operative was sent to another job that morning and no message went to the resident',
        notFound:
          'the operative called at {10:40|1:15|3:20} and left a card, of which a photograph with the door number is on the job',
        rule: 'Repairs Policy, missed appointments; Compensation Policy, £20 for each',
        fix: 'Book the repair for a morning that suits the resident, with a call on the way',
        learn: 'An operative who is moved to another job cannot be released until the resident has been rung',
      },
      {
        says: [
          'My {front door|back door} {does not lock|will not shut}. I have a {chair|bolt from the market} behind it at night.',
          'The {kitchen window|bedroom window} has been {boarded up|taped over} since {August|Easter} waiting for “a part”.',
          'The {toilet|bath|kitchen sink} has {leaked|been blocked} for {ten days|three weeks}. It is the only one we have.',
        ],
        point: 'A repair that makes the home unsafe or unusable is still waiting.',
        wants: 'Finish the repair and give me a date that holds',
        failed: 'We left a repair waiting for a part without telling anybody when it would come.',
        found:
          'the part was ordered {11|16|20} working days after the first visit, and the job had no next date in the system',
        notFound:
          'the home was made safe on the day of the report, and the part was fitted within the 28 days of the policy',
        rule: 'Landlord and Tenant Act 1985, section 11; Repairs Policy, follow-on works',
        fix: 'Fit the part and check that the lock, seal or waste works',
        learn: 'A job cannot wait for a part without a date and an update to the resident',
      },
      {
        says: [
          'The work was left half done: {holes in the plaster|bare wires|no skirting|tiles missing} and {rubbish|dust sheets} all over.',
          'Your contractor {cracked my worktop|broke the banister|scratched the floor} and then {denied it|drove off}.',
        ],
        point: 'The work was left unfinished or caused damage.',
        wants: 'Put right what the workmen left behind',
        failed: 'We closed a job as complete when it was not.',
        found: 'the photographs taken at completion show the work unfinished, and nobody looked at them',
        notFound:
          'the photographs taken before the work show the same marks, and the finished work met the specification',
        rule: 'Repairs Policy, quality of work; contract, clause on making good',
        fix: 'Send a supervisor to inspect, and finish the work',
        learn: 'Supervisors look at the photographs of one job in five before it is closed',
      },
      {
        says: [
          'The {communal lift|door entry|stair light} has been out of order for {nine days|two weeks|a month}. I live on the {third|fourth|fifth} floor.',
          'The gutter {overflows|came away} and soaks the {wall|doorstep}. I have given you the same job number {three|four} times.',
        ],
        point: 'Something shared by the block is out of order and stays so.',
        wants: 'Repair it and tell everybody in the block when',
        failed: 'We did not tell residents of the block what was happening with a repair.',
        found: 'several jobs were raised for the one fault and each was closed as a duplicate of another',
        notFound:
          'the fault was repaired {four|six} working days after the first report and has not come back',
        rule: 'Repairs Policy, communal repairs',
        fix: 'Repair the fault and put a notice in the entrance with the date',
        learn: 'A duplicate job is closed only once the first is done',
      },
    ],
  },
  {
    services: ['gas', 'repairs'],
    weight: 9,
    home: 'at-home',
    faults: [
      {
        says: [
          'We have had no {heating|hot water} since {Thursday|last weekend|the 3rd}. The engineer {said he would be back|ordered a part} and that was {eight|ten|twelve} days ago.',
          'The boiler {cuts out|loses pressure} every {night|morning}. {Four|Five} different engineers have “fixed” it.',
          'No hot water for {a week|nine days|two weeks}. I boil kettles to wash {the baby|my dad}.',
        ],
        point: 'The heating or hot water failed and was not put right in time.',
        wants: 'Heating that works, and heaters until then',
        failed: 'We left a home without heating or hot water for longer than we should.',
        found:
          'the boiler was diagnosed at the first visit, but the part was not ordered until the second, {five|seven} days later',
        notFound:
          'an engineer attended within 24 hours each time, left heaters, and the boiler has run without a fault since the {pump|valve} was changed',
        rule: 'Landlord and Tenant Act 1985, section 11; Repairs Policy, loss of heating',
        fix: 'Replace the failed part and test the boiler over a week',
        learn: 'Parts for a heating failure are ordered from the resident’s home',
      },
      {
        says: [
          {
            only: ['gas'],
            text: 'I had {two|three} letters threatening court about the gas check. I {let your man in|was in} each time and have his card.',
          },
          {
            only: ['gas'],
            text: 'Your gas engineer turned up {without an appointment|at 7 in the morning} and then reported me for no access.',
          },
        ],
        point: 'Letters about access for the gas check were sent although access was given.',
        wants: 'Take back the letters and say sorry',
        failed: 'We threatened somebody with court who had done nothing wrong.',
        found:
          'the certificate was on file when the second letter went out, but the two systems did not speak to one another',
        notFound:
          'no certificate could be issued, since the meter cupboard was locked at each of three visits',
        rule: 'Gas Safety (Installation and Use) Regulations 1998, regulation 36',
        fix: 'Withdraw the letters and mark the certificate on the account',
        learn: 'Access letters are held until the day’s certificates have been read in',
      },
    ],
  },
  {
    services: ['planned-works', 'adaptations', 'repairs'],
    weight: 6,
    home: 'at-home',
    faults: [
      {
        says: [
          {
            only: ['planned-works', 'repairs'],
            text: 'The {new kitchen|new bathroom|window} works were to take {five|eight} days. It is week {four|six} and there is still {no sink|no flooring|dust everywhere}.',
          },
          {
            only: ['planned-works', 'repairs'],
            text: 'The scaffolding has been up since {June|the spring} with nobody on it. {We cannot open a window|It is dark all day}.',
          },
        ],
        point: 'Improvement works took much longer than we were told.',
        wants: 'A finishing date and a named person to ring',
        failed: 'We let works overrun without telling the household.',
        found:
          'the contractor moved its team to another block for {three|four} weeks, and our project officer did not write to anybody',
        notFound:
          'the works were finished {two|three} days after the date given, and a letter had explained why',
        rule: 'Planned Works Charter, section 4',
        fix: 'Finish the remaining works and inspect them with the resident',
        learn: 'A contractor needs our agreement before it moves a team from occupied homes',
      },
      {
        says: [
          {
            only: ['adaptations', 'repairs'],
            text: 'The occupational therapist said I need a {level access shower|ramp|stairlift} in {January|the spring}. I am still {washing at the sink|sleeping downstairs}.',
          },
          {
            only: ['adaptations', 'repairs'],
            text: 'You lost the forms for our {grab rails|wet room} {twice|again}. My {husband|mother} fell {last week|in the bath}.',
          },
        ],
        point: 'An adaptation that was recommended has not been started.',
        wants: 'A date for the adaptation, and something safe until then',
        failed: 'We did not tell a disabled resident where their adaptation stood.',
        found: 'the recommendation was received, but stayed in a shared mailbox for {seven|nine} weeks',
        notFound:
          'the recommendation was approved in time, and work waits only for the landlord’s consent of the adjoining flat',
        rule: 'Housing Grants, Construction and Regeneration Act 1996, sections 23 and 34; Equality Act 2010',
        fix: 'Order the adaptation and fit temporary rails within a week',
        learn: 'One officer owns each recommendation from receipt until the work is signed off',
      },
    ],
  },
  {
    services: ['estates', 'garages', 'sheltered-housing'],
    weight: 8,
    home: 'at-home',
    faults: [
      {
        says: [
          {
            only: ['estates', 'sheltered-housing'],
            text: 'The stairs {have not been cleaned|were not mopped} for {a month|six weeks} yet we pay for it every week. {There is glass|It smells of urine}.',
          },
          {
            only: ['estates', 'sheltered-housing'],
            text: 'The bin store {overflows|is full of mattresses} and now there are rats {in daylight|under the steps}.',
          },
        ],
        point: 'Shared areas are not cleaned as we pay for.',
        wants: 'Clean the block and put the money back',
        failed: 'We charged for cleaning that was not done.',
        found: 'the cleaner’s round left out this block on {four|five} visits while a colleague was on leave',
        notFound: 'the inspection sheets, with photographs, show a clean each week but one',
        rule: 'Estate Services Standard; tenancy agreement, service charges',
        fix: 'Deep clean the stairs and bin store',
        learn: 'Rounds are covered from a list when somebody is away',
      },
      {
        says: [
          {
            only: ['sheltered-housing'],
            text: 'My pull cord {was dead for three days|rang and nobody answered}. I am {81|87} and I had fallen.',
          },
          {
            only: ['sheltered-housing'],
            text: 'Our {scheme manager|warden} {left in spring|is never there} and nobody told us who comes instead.',
          },
          {
            only: ['garages'],
            text: 'The {garage roof|garage door} has leaked since {autumn|I got the key}. My {tools|mobility scooter} are ruined and you still take the rent.',
          },
        ],
        point: 'Something that we pay for and rely on did not work.',
        wants: 'Make it work and tell us who is responsible',
        failed: 'We did not check that something people rely on was working.',
        found: 'the weekly test was signed for although nobody had been on site that week',
        notFound:
          'the test log shows a call answered within {20|40} seconds each week, and the fault was a power cut in the whole street',
        rule: 'Service standard for the scheme or site',
        fix: 'Test every unit in the building and replace those that fail',
        learn: 'Weekly tests are recorded by the device itself and no longer by hand',
      },
    ],
  },
];
