import { z } from 'zod';
import { alertRules, stage2Rules, teamsRules } from './alerts.js';
import { letterTemplates } from './letters.js';

/** A day as ISO 8601 writes it, `2026-03-02`. */
const isoDate = z.iso.date();

/** A short name used between parts of the file, never shown to a resident. */
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, figures and hyphens');

const sentence = z.string().trim().min(1);
const webAddress = z.url({
  protocol: /^https$/,
  error: ({ input }) => (input === undefined ? undefined : 'must be a web address that begins with https://'),
});

/** Words and phrases to find in a message. Case and punctuation are ignored there, so they are written small here. */
const words = z.array(sentence.regex(/^[^A-Z]+$/, 'must be in small letters')).min(1);

/** Which Ombudsman looks at a service: the Housing Ombudsman, or the Local Government and Social Care Ombudsman. */
export const ombudsmanId = z.enum(['housing', 'lgsco']);
export type OmbudsmanId = z.infer<typeof ombudsmanId>;

/** What kind of matter a message is. The labels are the project's fixed vocabulary. */
export const route = z.enum([
  'complaint',
  'service_request',
  'councillor_conduct',
  'statutory_appeal',
  'county_council',
  'government_policy',
  'out_of_scope_other',
  'compliment_comment',
  'unclear',
  'abusive_no_content',
]);
export type Route = z.infer<typeof route>;

/** The closer kind, for the two routes that lead to different places. */
export const sub = z.enum([
  'housing_benefit',
  'homelessness',
  'planning_refusal',
  'planning_enforcement',
  'roads_lighting',
  'adult_social_care',
  'childrens_education',
  'other_county',
]);
export type Sub = z.infer<typeof sub>;

/** The subs of the route `statutory_appeal`, and those of the route `county_council`. */
export const appealSub = sub.extract([
  'housing_benefit',
  'homelessness',
  'planning_refusal',
  'planning_enforcement',
]);
export const countySub = sub.exclude(appealSub.options);

/** What a matter of the route `out_of_scope_other` is about: it chooses the signpost. */
export const elsewhereKind = z.enum([
  'other_appeal',
  'legal_proceedings',
  'already_considered',
  'insurance_injury',
  'personnel_whistleblowing',
  'information_rights',
  'safeguarding',
  'not_council',
]);
export type ElsewhereKind = z.infer<typeof elsewhereKind>;

/** How a person reaches somebody. All of it is shown as plain text. */
const contact = z.strictObject({
  phone: sentence.optional(),
  hours: sentence.optional(),
  email: z.email().optional(),
  url: webAddress.optional(),
  post: z.array(sentence).optional(),
});

/** One of the teams that answer for the council's services. */
const team = z.strictObject({
  id,
  name: sentence,
  email: z.email().optional(),
});
export type Team = z.infer<typeof team>;

const serviceArea = z.strictObject({
  id,
  /** As a resident would say it: "Repairs to a council home". */
  name: sentence,
  /** The team that answers for it; one of `teams`. */
  team: id,
  /** `by-tenure`: the Housing Ombudsman for the council's own tenants and leaseholders, the LGSCO for everybody else. */
  ombudsman: z.enum([...ombudsmanId.options, 'by-tenure']),
  /** Words that make a message likely to be about this service, in the forms that residents write. */
  words,
  /** County matters that this area answers for, where the council runs them itself: it then has no signpost for them. */
  answersFor: z.array(countySub).min(1).optional(),
});
export type ServiceArea = z.infer<typeof serviceArea>;

/** Another route that may serve a matter better. It is only ever offered, never forced. */
const signpost = z.strictObject({
  id,
  /** A complaint is never sent elsewhere, and what is unclear is asked about. */
  route: route.exclude(['complaint', 'unclear', 'abusive_no_content']),
  /** Needed for the routes `statutory_appeal` and `county_council`, and for no other. */
  sub: sub.optional(),
  /** Needed for the route `out_of_scope_other`, and for no other. */
  kind: elsewhereKind.optional(),
  /** Words that choose this signpost among several of the same route and kind; without any, it is the general one. */
  words: words.optional(),
  /** Who deals with it. */
  body: sentence,
  /** One sentence with a "may": what we think this is and why the other route may serve better. */
  because: sentence,
  /** What to do, in one or two plain sentences. */
  how: sentence,
  /** The date by which it must be done, as words. Shown prominently. */
  deadline: sentence.optional(),
  contact,
  /** First and last day on which this signpost is shown. */
  from: isoDate.optional(),
  until: isoDate.optional(),
  /** Where the facts come from. Not shown to residents. */
  source: sentence,
});
export type Signpost = z.infer<typeof signpost>;

/** The dangers that a message may speak of. A council has a number to ring for each. */
export const urgentKind = z.enum([
  'life',
  'gas',
  'child',
  'adult',
  'home',
  'homeless-tonight',
  'self-harm',
  'threat',
]);

/** A danger to life or limb: its number is shown first, and the complaint is still taken. */
const urgentSignpost = z.strictObject({
  id,
  kind: urgentKind,
  /** What to do now, in one plain sentence with the number in it. */
  say: sentence,
  contact,
  source: sentence,
});

const ombudsman = z.strictObject({
  name: sentence,
  /** What it looks at, in a clause: "complaints from tenants and leaseholders about their landlord". */
  remit: sentence,
  contact: contact.extend({
    phone: sentence,
    url: webAddress,
    post: z.array(sentence).min(1),
    // The Housing Ombudsman takes no new cases by e-mail, and sources do not agree on the hours of either.
    email: z.never('must not be printed: new cases are not taken by e-mail').optional(),
    hours: z.never('must not be printed: the sources do not agree').optional(),
  }),
  source: sentence,
});

const workingDays = z.int().min(1).max(60);

/** The periods of the Complaint Handling Code, and where a council keeps a stricter target of its own. */
const clocks = z.strictObject({
  /** Working days from receipt to the acknowledgement (Code 6.2). */
  acknowledge: workingDays.max(5),
  /** Working days from receipt within which the team leader telephones. */
  call: workingDays.max(5),
  /** Working days from acknowledgement to the stage 1 response (Code 6.3). */
  stage1: workingDays.max(10),
  /** Working days by which stage 1 may be extended in all (Code 6.4). */
  stage1Extension: workingDays.max(10),
  /** The council's own stage 1 target, in working days from receipt. */
  stage1FromReceipt: workingDays.optional(),
  /** Working days from the request to the stage 2 acknowledgement (Code 6.11). */
  stage2Acknowledge: workingDays.max(5),
  /** Working days from acknowledgement to the final response (Code 6.14). */
  stage2: workingDays.max(20),
  /** Working days by which stage 2 may be extended in all (Code 6.15). */
  stage2Extension: workingDays.max(20),
  /** Calendar days after a response within which stage 2 is best asked for. Late requests go to an officer. */
  askForStage2: z.int().min(14).max(366),
  /** Months within which a matter is accepted without a decision on discretion (Code 2.3). */
  acceptWithinMonths: z.int().min(12).max(120),
  /** Working days after posting on which a letter counts as received. */
  postArrives: workingDays,
});

/** What a letter's text may have filled in, written `{reference}`. */
export const letterPlaceholder = z.enum([
  /** The case's reference. */
  'reference',
  /** The day by which the acknowledgement is due. */
  'acknowledgeBy',
  /** The day by which the resident is told to expect the response. */
  'respondBy',
  /** The day on which the complaint was received. */
  'receivedOn',
  /** Who the letter is to. */
  'name',
  /** The council's name, telephone number and e-mail address. */
  'council',
  'phone',
  'email',
]);
export type LetterPlaceholder = z.infer<typeof letterPlaceholder>;

const placeholders: readonly string[] = letterPlaceholder.options.map((name) => `{${name}}`);

/** The text of a letter. Braces hold the name of a placeholder and nothing else. */
const letterText = sentence.superRefine((text, context) => {
  for (const braces of text.match(/\{[^{}]*\}?|\}/g) ?? []) {
    if (placeholders.includes(braces)) continue;
    const message = `has ${braces.trim()}, which is no placeholder; there are ${placeholders.join(', ')}`;
    context.addIssue({ code: 'custom', message });
  }
});

/**
 * A council as data. Everything that a resident reads about the council, every period and every
 * other route comes from here; a second council is a second file.
 */
export const councilPolicy = z.strictObject({
  /** The shape of the file, and the council's own number for this version of its policy. */
  schema: z.literal(1),
  version: sentence,
  council: z.strictObject({
    /** "Example Borough Council" */
    name: sentence,
    /** As people say it: "Example" */
    shortName: sentence,
    kind: z.enum(['district', 'county', 'unitary', 'metropolitan', 'london-borough']),
    /** Two to five capitals that begin every reference. */
    referencePrefix: z.string().regex(/^[A-Z]{2,5}$/, 'two to five capital letters'),
    contact: contact.extend({ phone: sentence, email: z.email(), post: z.array(sentence).min(1) }),
    outOfHours: sentence.optional(),
    complaintsTeam: sentence,
    complaintsUrl: webAddress,
    privacyUrl: webAddress,
  }),
  complaint: z.strictObject({
    /** Code 1.2: the one definition, word for word. */
    definition: sentence,
    /** The kinds of failing that the council's own policy lists. */
    kinds: z.array(z.strictObject({ id, name: sentence })).min(1),
    /** Code 3.5: how residents are told of this policy, of the Ombudsman and of the Complaint Handling Code. A sentence each. */
    publicity: z.array(sentence).min(1),
  }),
  clocks,
  stage2: stage2Rules,
  alerts: alertRules,
  microsoftTeams: teamsRules,
  closureDays: z.array(z.strictObject({ date: isoDate, reason: sentence })),
  teams: z.array(team).min(1),
  serviceAreas: z.array(serviceArea).min(1),
  signposts: z.array(signpost),
  urgent: z.array(urgentSignpost).min(1),
  ombudsmen: z.strictObject({ housing: ombudsman.optional(), lgsco: ombudsman }),
  /** Code 2.2: the closed list of grounds on which a named officer may refuse. */
  exclusions: z
    .array(
      z.strictObject({
        ground: z.enum(['over-12-months', 'claim-filed', 'already-considered']),
        says: sentence,
        /** Where else the resident may turn with it. */
        otherRoute: sentence.optional(),
      }),
    )
    .min(1),
  /** Blocks of text that the letters are made of. */
  letters: z.strictObject({
    signature: z.array(letterText).min(1),
    /** The automatic receipt. It carries the reference and both dates, and is not the acknowledgement (Code 6.2). */
    receipt: z.strictObject({
      subject: letterText,
      opening: letterText,
      notYetAcknowledged: letterText,
      whatHappensNext: z.array(letterText).min(1),
      changes: letterText,
    }),
    ...letterTemplates,
  }),
});

/** A council's whole policy, as read from its file and found right. */
export type CouncilPolicy = z.infer<typeof councilPolicy>;
