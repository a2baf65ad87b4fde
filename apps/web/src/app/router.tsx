import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { expectNewHeading } from '../shared/ui/page.js';
import { Crash, NotFound } from './layout/dead-ends.js';
import { Home } from './layout/home.js';
import { OpenFrame } from './layout/open-frame.js';
import { SignedInFrame } from './layout/signed-in-frame.js';

const root = createRootRoute({ notFoundComponent: NotFound });
const open = createRoute({ getParentRoute: () => root, id: 'open', component: OpenFrame });
const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedInFrame });

const home = createRoute({ getParentRoute: () => signedIn, path: '/', component: Home });
const account = createRoute({ getParentRoute: () => signedIn, path: '/konto', component: lazyRouteComponent(() => import('../features/access/account-page.js'), 'AccountPage') });
const calculators = createRoute({ getParentRoute: () => open, path: '/kalkulator', component: lazyRouteComponent(() => import('../features/swiadczenie/calculators-page.js'), 'CalculatorsPage') });
const calculator = createRoute({ getParentRoute: () => open, path: '/kalkulator/$kod', component: lazyRouteComponent(() => import('../features/swiadczenie/calculator-page.js'), 'CalculatorPage') });

const routeTree = root.addChildren([open.addChildren([calculators, calculator]), signedIn.addChildren([home, account])]);

export const router = createRouter({ routeTree, defaultErrorComponent: Crash, scrollRestoration: true });
router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && expectNewHeading());

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
