import { z } from 'zod';
import { problemReasons } from './query';

/** One part of an address that was not understood. */
const queryProblem = z.object({
  key: z.string(),
  value: z.string(),
  reason: z.enum(problemReasons),
  valid: z.array(z.string()).readonly(),
});

/** The statuses that go with a problem, each with its title as HTTP has it. */
export const problemTitles = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
} as const;
export type ProblemStatus = keyof typeof problemTitles;

const statuses = Object.keys(problemTitles).map(Number) as [ProblemStatus, ...ProblemStatus[]];

/** What every answer that is an error says: problem details (RFC 9457). */
export const problemSchema = z.object({
  type: z.literal('about:blank'),
  title: z.enum(problemTitles),
  status: z.literal(statuses),
  /** In English. */
  detail: z.string(),
  detail_vi: z.string(),
  /** Of 400: each part that was not understood, with what would be. */
  problems: z.array(queryProblem).readonly().optional(),
  /** Of 404: the addresses that there are. */
  available: z.array(z.string()).readonly().optional(),
  /** Of 503: what is the matter. */
  state: z.string().optional(),
});

export type ProblemDocument = z.infer<typeof problemSchema>;
