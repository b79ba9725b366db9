import type { CouncilPolicy, OmbudsmanId } from '../policy/schema.js';
import { type LetterPart, paragraph } from './letter.js';

/**
 * Who a resident may turn to at any stage, and how (Code 3.7): the Ombudsman that looks at the service, or both where that is
 * not known yet.
 */
export function ombudsmanPart(
  ids: readonly OmbudsmanId[],
  policy: CouncilPolicy,
  lead = 'You can ask the Ombudsman for advice at any time, free of charge.',
): LetterPart[] {
  const entries = ids.flatMap((id) => {
    const ombudsman = policy.ombudsmen[id];
    if (!ombudsman) return [];
    const { phone, url, post } = ombudsman.contact;
    return [
      `${ombudsman.name} looks at ${ombudsman.remit}.\nPhone: ${phone}\nWebsite: ${url}\nPost: ${post.join(', ')}`,
    ];
  });
  return [lead, ...entries].flatMap(paragraph);
}
