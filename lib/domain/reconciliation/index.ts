export { type Identity, type IdentityKind, type IdentityTerm, identityKinds, type Verdict } from './identity';
export { type ReconciliationInput, reconcile } from './reconcile';
