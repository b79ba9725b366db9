import type { CouncilPolicy } from '../policy/schema.js';
import { html, type Html } from '../html/html.js';
import { sitePage, telephone, waysToReach, type Site } from './layout.js';

const workingDays = (count: number) => (count === 1 ? '1 working day' : `${count} working days`);

/** The council's complaints policy as its rules stand now (Code 1.2, 2.2, 3.4, 3.5, 3.7). */
export function policyPage(site: Site): string {
  const { policy } = site;
  return sitePage(site, {
    title: 'How we deal with complaints',
    body: html`<h1>How we deal with complaints</h1>
      ${whatIsOne(policy)} ${howToComplain(policy)} ${whatHappens(policy)} ${whatWeMayNotTake(policy)}
      ${theOmbudsmen(policy)} ${howItIsMadeKnown(policy)}
      <p class="version">Version ${policy.version} of the complaints policy of ${policy.council.name}.</p>`,
  });
}

function whatIsOne({ complaint, council }: CouncilPolicy): Html {
  return html`<section aria-labelledby="what">
    <h2 id="what">What a complaint is</h2>
    <p>A complaint is:</p>
    <blockquote><p>${complaint.definition}</p></blockquote>
    <p>You do not have to use the word “complaint”. You can complain if, for example:</p>
    <ul>
      ${complaint.kinds.map(({ name }) => html`<li>${lowerFirst(name)}</li>`)}
    </ul>
    <p>
      Asking ${council.name} to do something for the first time, such as a repair, is a request for service.
      If you are not happy with how we deal with a request, that is a complaint, even while we are still
      working on it.
    </p>
  </section>`;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function howToComplain(policy: CouncilPolicy): Html {
  return html`<section aria-labelledby="how">
    <h2 id="how">How to complain</h2>
    <p>
      Complain in whatever way suits you. You can <a href="/">use our chat</a>,
      <a href="/complain">answer the same questions on plain pages</a>, or reach us here:
    </p>
    ${waysToReach(policy)}
    <p>
      You can also tell any member of our staff. Somebody else can complain for you: a friend, an advocate, a
      councillor or an MP. They may come with you to any meeting about it.
    </p>
    <p>
      Tell us if you need anything done differently, such as large print, another language or more time. We
      will keep to it for as long as we deal with your complaint.
    </p>
  </section>`;
}

function whatHappens({ clocks }: CouncilPolicy): Html {
  const {
    acknowledge,
    call,
    stage1,
    stage1Extension,
    stage1FromReceipt,
    stage2Acknowledge,
    stage2,
    stage2Extension,
  } = clocks;
  return html`<section aria-labelledby="happens">
    <h2 id="happens">What happens then</h2>
    <p>
      There are two stages and no more. Working days are Monday to Friday, without bank holidays and the days
      on which we are closed. The day on which we receive your complaint is not counted.
    </p>
    <h3>Stage 1</h3>
    <ol>
      <li>
        Within ${workingDays(acknowledge)} of receiving your complaint we acknowledge it in writing, and say
        what we understand it to be and what you want us to do. Somebody from the team rings you within
        ${workingDays(call)}, if we have your number.
      </li>
      <li>
        Within ${workingDays(stage1)} of that we send you our full answer: what we decided on each point, why,
        and what we will do to put things
        right.${stage1FromReceipt !== undefined && html` We aim to do so within ${workingDays(stage1FromReceipt)} of receiving your complaint.`}
      </li>
      <li>
        If it needs longer, we tell you why and by when before that day has passed. The extra time is at most
        ${workingDays(stage1Extension)}, unless there is a good reason.
      </li>
    </ol>
    <h3>Stage 2</h3>
    <ol>
      <li>
        If you are not happy with the answer, ask us for stage 2, in any way you like. You do not have to say
        why. It is best to ask within ${clocks.askForStage2} days; you can still ask later.
      </li>
      <li>
        Within ${workingDays(stage2Acknowledge)} we acknowledge it. Somebody who had no part in the first
        answer looks at it afresh.
      </li>
      <li>
        Within ${workingDays(stage2)} of that you have our final answer. If it needs longer, the extra time is
        at most ${workingDays(stage2Extension)}, unless there is a good reason.
      </li>
    </ol>
    <p>If a repair or an apology puts things right sooner, we still write to you with our answer.</p>
  </section>`;
}

function whatWeMayNotTake({ exclusions, clocks }: CouncilPolicy): Html {
  return html`<section aria-labelledby="not">
    <h2 id="not">What we may not take</h2>
    <p>
      We take a complaint unless there is a good reason not to. We look at each one by itself. The reasons can
      only be these:
    </p>
    <ul>
      ${exclusions.map(({ says }) => html`<li>${says}</li>`)}
    </ul>
    <p>
      If it happened, or you learned of it, more than ${clocks.acceptWithinMonths} months ago, tell us all the
      same: an officer decides whether we can still look into it. If we do not take a complaint, a named
      officer tells you why, and you have the right to take that decision to the Ombudsman, who may tell us to
      take it.
    </p>
  </section>`;
}

function theOmbudsmen({ ombudsmen }: CouncilPolicy): Html {
  const all = [ombudsmen.housing, ombudsmen.lgsco].filter((ombudsman) => ombudsman !== undefined);
  return html`<section aria-labelledby="ombudsman">
    <h2 id="ombudsman">The Ombudsman</h2>
    <p>
      The Ombudsman is independent of us, and free. You can ask for advice at any time, and take your
      complaint there when you have had our final answer.
    </p>
    ${all.map(
      ({ name, remit, contact }) =>
        html`<h3>${name}</h3>
          <p>For ${remit}.</p>
          <ul class="ways">
            <li><span class="way">Phone</span> <a href="${telephone(contact.phone)}">${contact.phone}</a></li>
            <li><span class="way">Website</span> <a href="${contact.url}">${contact.url}</a></li>
            <li><span class="way">Post</span> <span>${contact.post.join(', ')}</span></li>
          </ul>`,
    )}
  </section>`;
}

function howItIsMadeKnown({ complaint }: CouncilPolicy): Html {
  return html`<section aria-labelledby="known">
    <h2 id="known">How we tell people about this policy</h2>
    ${complaint.publicity.map((sentence) => html`<p>${sentence}</p>`)}
  </section>`;
}
