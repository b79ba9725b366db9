import { lazy, type ComponentType } from 'react';
import type { PageProps, Role } from './page-props.js';

/** Somewhere to go in the app. */
export interface Place {
  /** Below `/workspace`. */
  readonly path: string;
  /** What it is called in the bar; undefined for places that one comes to from elsewhere. */
  readonly called: string | undefined;
  readonly roles: readonly Role[];
  readonly page: ComponentType<PageProps>;
}

/** Those who deal with complaints. */
export const dealing: readonly Role[] = [
  'complaints-officer',
  'customer-services',
  'team-leader',
  'head-of-service',
];

/** Who answers residents and takes in what they send. */
const intake: readonly Role[] = ['complaints-officer', 'customer-services'];

const everybody: readonly Role[] = [...dealing, 'member-responsible', 'auditor'];

const places: readonly Place[] = [
  {
    path: '/cases',
    called: 'Worklist',
    roles: dealing,
    page: lazy(() => import('../pages/worklist/WorklistPage.js')),
  },
  {
    path: '/cases/:reference',
    called: undefined,
    roles: dealing,
    page: lazy(() => import('../pages/case/CasePage.js')),
  },
  {
    path: '/cases/:reference/who-has-looked',
    called: undefined,
    roles: ['complaints-officer'],
    page: lazy(() => import('../pages/access/AccessPage.js')),
  },
  {
    path: '/who-has-looked',
    called: undefined,
    roles: ['complaints-officer'],
    page: lazy(() => import('../pages/access/AccessPage.js')),
  },
  {
    path: '/intake',
    called: 'Intake',
    roles: intake,
    page: lazy(() => import('../pages/intake/IntakePage.js')),
  },
  {
    path: '/enquiries',
    called: 'Enquiries',
    roles: intake,
    page: lazy(() => import('../pages/enquiries/EnquiriesPage.js')),
  },
  {
    path: '/enquiries/:reference',
    called: undefined,
    roles: intake,
    page: lazy(() => import('../pages/enquiries/EnquiryPage.js')),
  },
  {
    path: '/log',
    called: 'Log a complaint',
    roles: everybody,
    page: lazy(() => import('../pages/log/LogPage.js')),
  },
  {
    path: '/deliveries',
    called: 'Deliveries',
    roles: intake,
    page: lazy(() => import('../pages/deliveries/DeliveriesPage.js')),
  },
  {
    path: '/staff',
    called: 'Staff',
    roles: everybody,
    page: lazy(() => import('../pages/directory/DirectoryPage.js')),
  },
  {
    path: '/policy',
    called: 'Policy',
    roles: everybody,
    page: lazy(() => import('../pages/policy/PolicyPage.js')),
  },
  {
    path: '/letters',
    called: 'Letters',
    roles: everybody,
    page: lazy(() => import('../pages/letters/LettersPage.js')),
  },
];

/** Where somebody begins who opens the app: at the complaints, or where there is nothing of anybody's complaint. */
export const homeFor = (roles: readonly Role[]): string =>
  dealing.some((role) => roles.includes(role)) ? '/cases' : '/policy';

/** Where somebody in some roles can go. What they see there is for the service to say. */
export function placesFor(roles: readonly Role[]): Place[] {
  return places.filter((place) => place.roles.some((role) => roles.includes(role)));
}
