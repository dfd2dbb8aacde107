export { type Identity, type IdentityKind, type IdentityTerm, identityKinds, type Verdict } from './identity';
export { type ReconciliationInput, reconcile, reconcileRegister } from './reconcile';
