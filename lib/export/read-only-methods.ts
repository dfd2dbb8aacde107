/** The methods of an address that can only be read, beside its own GET and HEAD. A route exports all of them. */
export {
  allowedMethods as OPTIONS,
  methodNotAllowed as DELETE,
  methodNotAllowed as PATCH,
  methodNotAllowed as POST,
  methodNotAllowed as PUT,
} from './problem';
