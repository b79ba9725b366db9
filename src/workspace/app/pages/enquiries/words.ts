import type { Enquiry, ListedEnquiry } from '../../../contract/enquiries.js';

/** What an enquiry was taken for. */
export const routes: Readonly<Record<ListedEnquiry['route'], string>> = {
  service_request: 'First request for a service',
  county_council: 'County council',
  statutory_appeal: 'Appeal of its own',
  councillor_conduct: 'Conduct of a councillor',
  government_policy: 'Government policy',
  compliment_comment: 'Praise or comment',
  out_of_scope_other: 'Somebody else’s matter',
  complaint: 'Complaint',
  unclear: 'Not clear',
  abusive_no_content: 'No matter in it',
};

/** What somebody found who looked at one again. */
export const outcomes: Readonly<Record<Enquiry['reviews'][number]['outcome'], string>> = {
  'right-route': 'It went the right way',
  'was-complaint': 'It was a complaint',
  'passed-on': 'It was passed on',
};
