import type { Matters } from './fault.js';

/** Being a tenant, a leaseholder, a neighbour, or somebody who needs a home. */
export const tenancies: readonly Matters[] = [
  {
    services: ['tenancy', 'rents'],
    weight: 9,
    home: 'at-home',
    faults: [
      {
        says: [
          'You say I owe {£214|£387|£640} rent. I have paid {by direct debit|at the post office} every week and sent you the {receipts|statements} {twice|three times}.',
          'A letter about eviction came {on Saturday|the day after I paid}. My account is {in credit|up to date}. I have not slept since.',
        ],
        point: 'A rent account shows arrears that are not owed.',
        wants: 'Correct the rent account and take back the letter',
        failed: 'We chased somebody for rent that had been paid.',
        found:
          '{two|four} payments were put on a former tenant’s account because the reference was one digit out',
        notFound:
          'the arrears are the {first week|two weeks} of rent in advance that the tenancy agreement asks for',
        rule: 'Pre-action Protocol for Possession Claims by Social Landlords; tenancy agreement, clause 3',
        fix: 'Move the payments to the right account and confirm the balance in writing',
        learn: 'No arrears letter goes out while a payment query is open',
      },
      {
        says: [
          {
            only: ['tenancy'],
            text: 'I asked to {add my partner to|take over} the tenancy in {February|July}. The housing officer has {changed three times|not answered once}.',
          },
          {
            only: ['tenancy'],
            text: 'My mutual exchange was {agreed by phone|approved}, and two days before the move you {stopped it|said a form was missing}.',
          },
        ],
        point: 'A request about the tenancy was not decided in time.',
        wants: 'A decision in writing with the reasons',
        failed: 'We did not decide on a request within the time the law gives us.',
        found: 'the application was complete on {3|11} of the month, and no decision was sent within 42 days',
        notFound: 'the decision was sent on day {29|36}, with the ground that the law names',
        rule: 'Housing Act 1985, section 92 and Schedule 3',
        fix: 'Decide on the request within five working days',
        learn: 'Requests have a due date in the case system that a manager sees',
      },
    ],
  },
  {
    services: ['leasehold', 'right-to-buy'],
    weight: 6,
    home: 'at-home',
    faults: [
      {
        says: [
          {
            only: ['leasehold'],
            text: 'My service charge went up by {38|61|74} per cent and nobody can tell me {why|what “sundry” means}.',
          },
          {
            only: ['leasehold'],
            text: 'I asked for a breakdown of the {major works bill|service charge} in {May|July}. What I got was a {screenshot|page with two lines}.',
          },
        ],
        point: 'A bill was raised without an explanation that can be followed.',
        wants: 'A breakdown that says what was done, when and for how much',
        failed: 'We sent a bill that we could not explain.',
        found: 'the cost of {a roof repair|lift works} at the next block had been put on this one',
        notFound: 'a breakdown with every invoice was sent within 21 days of the request',
        rule: 'Landlord and Tenant Act 1985, sections 18 to 22',
        fix: 'Send a corrected bill with the invoices behind it',
        learn: 'Two people check which block each invoice belongs to before bills go out',
      },
      {
        says: [
          {
            only: ['right-to-buy'],
            text: 'My application to buy went in {five|seven} months ago. You have {lost the form|missed every date} and my mortgage offer has {run out|two weeks left}.',
          },
          {
            only: ['leasehold'],
            text: 'The section 20 notice {gave us four days|was dated three weeks before it came}. How is that consultation?',
          },
        ],
        point: 'A legal deadline in buying or consulting was missed.',
        wants: 'Keep to the dates, and put right what the delay cost',
        failed: 'We missed a date that the law sets.',
        found: 'the notice was printed on its date but posted {eight|twelve} days later',
        notFound: 'the notice was served in time, by hand, with a witness',
        rule: 'Housing Act 1985, sections 124 and 125; Landlord and Tenant Act 1985, section 20',
        fix: 'Serve the notice again and count the time from then',
        learn: 'Notices with a legal date are logged at posting and not at printing',
      },
    ],
  },
  {
    services: ['allocations', 'homelessness', 'housing-need'],
    weight: 9,
    home: 'at-home',
    faults: [
      {
        says: [
          {
            only: ['allocations', 'housing-need'],
            text: 'We are {five|six} in a {one|two} bedroom flat. I sent the {medical letters|birth certificate} in {March|June} and our band has still not been looked at.',
          },
          {
            only: ['allocations', 'housing-need'],
            text: 'My bids show as {“under review”|withdrawn} every week. Nobody can say by whom.',
          },
        ],
        point: 'New information on a housing application was not looked at.',
        wants: 'Look at the papers and tell me my band and why',
        failed: 'We did not look at papers that somebody had sent us about their home.',
        found: 'the documents were scanned to a closed application and reached no officer',
        notFound:
          'the papers were considered within {12|15} working days, and the letter of that week gives the reasons for the band',
        rule: 'Housing Act 1996, Part 6; Allocations Policy, section 7',
        fix: 'Reassess the application from the day the papers arrived',
        learn: 'Papers that arrive for a closed application open a task for an officer',
      },
      {
        says: [
          {
            only: ['homelessness', 'housing-need'],
            text: 'We were put in {a hotel|one room} {22|30} miles from the school “for a week”. It is now {seven|eleven} weeks.',
          },
          {
            only: ['homelessness', 'housing-need'],
            text: 'My housing officer changed {three|four} times and each one asked me to tell {it all|the worst of it} again. My plan is empty.',
          },
          {
            only: ['homelessness', 'housing-need'],
            text: 'I told you on {Monday|the 4th} that I had nowhere to sleep. I was given a leaflet and {told to ring the next day|the phone rang out}.',
          },
        ],
        point: 'Help with homelessness was slow or was not explained.',
        wants: 'One named officer and a written plan',
        failed: 'We left somebody who was homeless without a named person and a plan.',
        found: 'the personalised plan was not written until {seven|nine} weeks after the first interview',
        notFound:
          'an officer met the family on the day, and the plan was agreed and signed within {five|eight} days',
        rule: 'Housing Act 1996, sections 189A and 208; Homelessness Code of Guidance',
        fix: 'Name one officer, and agree the plan at a meeting this week',
        learn: 'Open plans without steps are listed for the manager each Monday',
      },
    ],
  },
  {
    services: ['anti-social-behaviour', 'community-safety'],
    weight: 6,
    home: 'at-home',
    faults: [
      {
        says: [
          {
            only: ['anti-social-behaviour'],
            text: 'I filled in diary sheets for {six|ten} weeks about the {shouting|music|drug dealing} next door. {The officer left|You lost them} and now I am to start again.',
          },
          {
            only: ['anti-social-behaviour'],
            text: 'My case was closed “as resolved”. Nobody {spoke to me|asked}. The {threats|noise} went on the same night.',
          },
        ],
        point: 'A case about a neighbour was not followed through.',
        wants: 'Open the case again and tell me what you will do',
        failed: 'We closed a case without speaking to the person who brought it.',
        found: 'the case was closed when its officer left, with no action plan and no letter',
        notFound:
          'the action plan was agreed with the resident, and each step was taken in the week it names',
        rule: 'Anti-social Behaviour, Crime and Policing Act 2014; ASB Policy, section 5',
        fix: 'Reopen the case and agree an action plan with the resident',
        learn: 'A case needs a call to the resident before it can be closed',
      },
      {
        says: [
          {
            only: ['community-safety'],
            text: 'The camera over the {alley|car park} has been {dead|pointing at a wall} for {months|half a year}. When my {bike|car} was taken there was nothing to see.',
          },
          {
            only: ['anti-social-behaviour', 'community-safety'],
            text: 'I asked for a case review {nine|twelve} weeks ago. {Not even a receipt came|I got a receipt and nothing else}.',
          },
        ],
        point: 'A measure against trouble in the area was not kept up.',
        wants: 'Put it right and write to the neighbours who are affected',
        failed: 'We did not keep up something that people here rely on to feel safe.',
        found: 'the fault was reported in {April|May}, and the order for the repair was not placed',
        notFound: 'the equipment was working on each of its monthly checks',
        rule: 'Community Safety Partnership, case review procedure',
        fix: 'Place the order and write with the date',
        learn: 'Faults in public cameras are looked through at each monthly meeting',
      },
    ],
  },
  {
    services: ['private-sector-housing'],
    weight: 2,
    home: 'at-home',
    faults: [
      {
        says: [
          'I asked you to inspect my rented flat because of {the electrics|the mould|no fire alarm}. {Two months|Nine weeks} on nobody has come.',
          'The inspector saw {everything|the mould} and said a notice would follow. Then {silence|he went on leave and nobody else knew}.',
        ],
        point: 'A request to inspect a privately rented home was not followed through.',
        wants: 'Inspect the flat and tell me what happens then',
        failed: 'We did not inspect a home within the time we set ourselves.',
        found: 'the request waited {38|44} working days, where our standard is ten',
        notFound:
          'the flat was inspected on day {six|eight}, and the landlord did the work without a notice being needed',
        rule: 'Housing Act 2004, Part 1',
        fix: 'Inspect the home within a week and send the findings',
        learn: 'Requests are ranked by risk on the day they come in',
      },
    ],
  },
];
