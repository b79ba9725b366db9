import type { Matters } from './fault.js';

/** Council tax, benefits, planning, care, and how the council speaks with people. */
export const money: readonly Matters[] = [
  {
    services: ['council-tax', 'council-tax-and-benefits', 'business-rates'],
    weight: 9,
    home: 'elsewhere',
    faults: [
      {
        says: [
          {
            only: ['council-tax', 'council-tax-and-benefits'],
            text: 'I moved out in {March|June} and told you {the same week|by e-mail and by phone}. You have now sent {a summons|bailiffs} for a house I do not live in.',
          },
          {
            only: ['council-tax', 'council-tax-and-benefits'],
            text: 'You charge my late {father’s|mother’s} flat and write to {him|her} by name. I sent the certificate {twice|three times}.',
          },
        ],
        point: 'A bill went on after a change that we had been told of.',
        wants: 'Correct the account and stop the recovery',
        failed: 'We went on to court over a bill that we should have corrected.',
        found: 'the change was received on {5|17} of the month and lay unread for {47|61} days',
        notFound:
          'the form of that date was about another address, and the change was made the day it was explained',
        rule: 'Council Tax (Administration and Enforcement) Regulations 1992',
        fix: 'Correct the account and withdraw the summons with its costs',
        learn: 'No summons goes out for an account with unread post',
      },
      {
        says: [
          {
            only: ['council-tax', 'council-tax-and-benefits'],
            text: 'I was told in {February|May} that my {single person|student|carer} discount was on. It {never came|was taken off without a word} and now I “owe” {£412|£655}.',
          },
          {
            only: ['council-tax', 'council-tax-and-benefits', 'business-rates'],
            text: 'I am owed a refund of {£180|£233|£390}. It has been “with the team” for {three|four} months.',
          },
        ],
        point: 'A discount or refund was promised and did not come.',
        wants: 'Give the discount or refund, with a letter that says how it is worked out',
        failed: 'We promised something on an account and did not do it.',
        found: 'the note of the call says that it would be done that day, and no change was made',
        notFound: 'the refund was paid {nine|eleven} days after the bank details came',
        rule: 'Local Government Finance Act 1992, section 11; Revenues Service Standard',
        fix: 'Apply the discount or refund and send a new bill',
        learn: 'What is promised on the telephone becomes a task with a date',
      },
    ],
  },
  {
    services: ['benefits', 'council-tax-and-benefits'],
    weight: 6,
    home: 'at-home',
    faults: [
      {
        says: [
          'My housing benefit claim has been “pending” for {nine|twelve} weeks. I uploaded the same {payslips|bank statements} {three|four} times.',
          'You stopped my council tax support {with no letter|the week my son was born} and nobody {rings back|will say why}.',
        ],
        point: 'A claim took too long or was stopped without an explanation.',
        wants: 'Decide my claim and pay what is owed',
        failed: 'We took longer over a claim than we say we will.',
        found: 'everything needed was there on day {four|six}, and the claim was decided on day {58|71}',
        notFound: 'the claim was decided {nine|eleven} days after the last paper that it needed',
        rule: 'Housing Benefit Regulations 2006, regulation 89; Benefits Service Standard',
        fix: 'Decide the claim and pay what is owed this week',
        learn: 'Claims that have everything are decided before those that wait',
      },
    ],
  },
  {
    services: ['planning', 'building-control'],
    weight: 7,
    home: 'elsewhere',
    faults: [
      {
        says: [
          {
            only: ['planning'],
            text: 'Next door’s {extension|loft} was decided before we even got the letter. {The site notice was on a lamp post round the corner|We had ten days of the 21}.',
          },
          {
            only: ['planning'],
            text: 'My objection {was left off the website|was summarised as its opposite}. The officer {did not visit|had already decided}.',
          },
        ],
        point: 'Neighbours were not told, or not heard, before an application was decided.',
        wants: 'Explain what happened and stop it happening again',
        failed: 'We did not tell neighbours in the way that we say we do.',
        found: 'the letters to {two|three} addresses were made and not posted',
        notFound:
          'letters went to all adjoining addresses {23|25} days before the decision, and the report deals with the objection',
        rule: 'Town and Country Planning (Development Management Procedure) (England) Order 2015, article 15',
        fix: 'Write to explain how the objection would have been weighed',
        learn: 'Posting of neighbour letters is logged with the application',
      },
      {
        says: [
          {
            only: ['planning'],
            text: 'I reported the {unlawful yard|extra storey|felled trees} in {January|April}. {Six|Eight} months later the case is “awaiting officer”.',
          },
          {
            only: ['planning'],
            text: 'I paid {£294|£528} and my application has not had an officer for {nine|fourteen} weeks. E-mails {bounce|go unanswered}.',
          },
          {
            only: ['building-control', 'planning'],
            text: 'The building inspector {failed to come|came on the wrong day} {twice|three times} and the {concrete lorry|roofers} had to go home at my cost.',
          },
        ],
        point: 'An application or a report has had no progress.',
        wants: 'A named officer and a date for a decision',
        failed: 'We let a case wait without an officer.',
        found: 'the case stood under an officer who had left, for {13|17} weeks',
        notFound:
          'the case was looked at within its target, and the agent had agreed to a longer time in writing',
        rule: 'Town and Country Planning Act 1990; Local Enforcement Plan',
        fix: 'Name an officer, who rings with the next steps',
        learn: 'Cases without an active officer are listed every Friday',
      },
    ],
  },
  {
    services: ['customer-services', 'elections', 'information', 'insurance'],
    weight: 5,
    home: 'elsewhere',
    faults: [
      {
        says: [
          {
            only: ['customer-services'],
            text: 'I waited {41|55|70} minutes on the phone {twice|on three days} and was cut off {both times|at the end}.',
          },
          {
            only: ['customer-services'],
            text: 'The {form|website} will not {send|take my postcode}, the phone tells me to use the {form|website}, and the desk is by appointment {on the website|only}.',
          },
          {
            only: ['elections'],
            text: 'My polling card went to my old address {again|for the third time} although your letter says it was changed.',
          },
        ],
        point: 'The council could not be reached, or its records of me are wrong.',
        wants: 'Put my details right and let me reach a person',
        failed: 'We were too hard to reach.',
        found: 'the line was staffed by {three|four} of nine people on those days, and no message said so',
        notFound:
          'the call log shows an answer after {six|eight} minutes, and the details were changed the same day',
        rule: 'Customer Charter, reaching us',
        fix: 'Correct the record and give a direct number',
        learn: 'When waiting passes 15 minutes a call-back is offered',
      },
      {
        says: [
          {
            only: ['customer-services', 'information'],
            text: 'You sent my {address|rent statement|medical letter} to {somebody else|my ex-partner}. I only know because {they rang me|it came back opened}.',
          },
          {
            only: ['insurance'],
            text: 'My insurance claim form was {lost|answered with somebody else’s papers} and it took {three|five} months to get even that far.',
          },
        ],
        point: 'Papers about me were handled carelessly.',
        wants: 'Tell me what went where, and make sure it is safe',
        failed: 'We did not look after somebody’s papers as we must.',
        found: 'two letters were put into one envelope by hand',
        notFound: 'the letter went to the address that the resident had given on the form of that week',
        rule: 'UK GDPR, article 5(1)(f); Data Protection Act 2018',
        fix: 'Recover the papers and report the breach to our data protection officer',
        learn: 'Letters with personal details go by the machine that checks the address',
      },
    ],
  },
  {
    services: ['adult-social-care', 'childrens-services', 'schools-transport'],
    weight: 6,
    home: 'at-home',
    faults: [
      {
        says: [
          {
            only: ['adult-social-care'],
            text: 'The {carer|care visits} for my {mum|dad|brother} {come at ten instead of eight|are missed twice a week}. {He|She} sits in wet clothes until then.',
          },
          {
            only: ['adult-social-care', 'childrens-services'],
            text: 'The social worker {changed again|went off sick} and the review that was due in {May|July} {has not happened|was cancelled twice}.',
          },
          {
            only: ['schools-transport', 'childrens-services'],
            text: 'The school taxi for my {son|daughter} {did not come three days running|was cancelled with no notice}. {He|She} cannot travel alone and I lost my shifts.',
          },
        ],
        point: 'Care or transport that was agreed did not come as agreed.',
        wants: 'What was agreed, on time, and somebody to ring',
        failed: 'We did not see to it that agreed help came as agreed.',
        found: 'the provider reported {nine|fourteen} late or missed visits, and nobody acted on the report',
        notFound: 'the provider’s log shows visits within the half hour that the plan allows',
        rule: 'Care Act 2014, sections 9 and 27; Education Act 1996, section 508B',
        fix: 'Agree times with the provider in writing and ring after a week',
        learn: 'Reports of missed help go to a manager the same day',
      },
    ],
  },
];
