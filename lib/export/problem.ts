import type { Bilingual } from '@/lib/domain/publication';
import { type ProblemDocument, type ProblemStatus, problemTitles } from '@/lib/schemas/problem';
import type { QueryProblem } from '@/lib/schemas/query';

/** Headers of every answer: any site may read it, and none may guess its type. */
export const publicHeaders = { 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' } as const;

interface ProblemOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the problem: what would be valid. */
  readonly members?: Pick<ProblemDocument, 'available' | 'problems' | 'state'>;
}

/** An answer that says what is wrong, as RFC 9457 has it, in English (`detail`) and Vietnamese (`detail_vi`). */
export function problemResponse(
  status: ProblemStatus,
  detail: Bilingual,
  { headers = {}, members = {} }: ProblemOptions = {},
): Response {
  const problem: ProblemDocument = {
    type: 'about:blank',
    title: problemTitles[status],
    status,
    detail: detail.en,
    detail_vi: detail.vi,
    ...members,
  };
  return new Response(`${JSON.stringify(problem, null, 2)}\n`, {
    status,
    headers: {
      ...publicHeaders,
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}

const allowed = 'GET, HEAD, OPTIONS';

/** The answer to a method that changes things: nothing here can be changed. */
export const methodNotAllowed = (): Response =>
  problemResponse(
    405,
    {
      en: `This address can only be read. Use one of ${allowed}.`,
      vi: `Địa chỉ này chỉ để đọc. Hãy dùng một trong các phương thức ${allowed}.`,
    },
    { headers: { allow: allowed } },
  );

/** The answer to a question about what is allowed. */
export const allowedMethods = (): Response =>
  new Response(null, {
    status: 204,
    headers: { ...publicHeaders, allow: allowed, 'access-control-allow-methods': allowed },
  });

/** The answer while the data cannot be read. */
export const unavailable = (members: { readonly state?: string } = {}): Response =>
  problemResponse(
    503,
    {
      en: 'The data cannot be read at the moment. Please try again in a minute.',
      vi: 'Hiện chưa đọc được dữ liệu. Xin thử lại sau một phút.',
    },
    { headers: { 'retry-after': '60' }, members },
  );

/** The answer where more is asked than can be answered in time. `seconds`: how long to wait before asking again. */
export const busy = (seconds: number): Response =>
  problemResponse(
    503,
    {
      en: 'More is being asked than can be answered at the moment. Please try again in a few seconds.',
      vi: 'Đang có quá nhiều lượt truy cập cùng lúc. Xin thử lại sau vài giây.',
    },
    { headers: { 'retry-after': String(seconds) }, members: { state: 'busy' } },
  );

/** The answer of a process that was told to stop. */
export const stopping = (): Response =>
  problemResponse(
    503,
    {
      en: 'This server is about to stop. Please try again in a minute.',
      vi: 'Máy chủ này sắp dừng. Xin thử lại sau một phút.',
    },
    { headers: { 'retry-after': '60' }, members: { state: 'stopping' } },
  );

/** The answer to a question that comes with a body: everything here is asked by its address. */
export const bodyRefused = (): Response =>
  problemResponse(400, {
    en: 'Everything here is asked by its address; a request cannot have a body.',
    vi: 'Mọi thứ ở đây được hỏi bằng địa chỉ; yêu cầu không được kèm nội dung.',
  });

/** The answer where the software itself is at fault. It says nothing of what happened inside. */
export const failed = (): Response =>
  problemResponse(500, {
    en: 'Something went wrong here. It is not your fault, and trying again later may help.',
    vi: 'Có trục trặc ở phía chúng tôi, không phải lỗi của bạn. Xin thử lại sau.',
  });

/** The answer to an address whose percent-encoding cannot be undone, which no route can be matched with. */
export const malformedAddress = (): Response =>
  problemResponse(400, {
    en: 'The address is mistyped: a "%" in it is not followed by the code of a UTF-8 character.',
    vi: 'Địa chỉ bị gõ sai: sau dấu "%" không phải mã của một ký tự UTF-8.',
  });

/** The answer to an address that leads nowhere; `available` lists those that lead somewhere. */
export const notFound = (available: readonly string[]): Response =>
  problemResponse(
    404,
    {
      en: 'There is nothing at this address. What there is, is listed under "available".',
      vi: 'Không có gì ở địa chỉ này. Những địa chỉ có dữ liệu được liệt kê trong "available".',
    },
    { members: { available } },
  );

/**
 * The answer to a query that is not understood: each problem with the values that would be. `status`: 501 where a
 * standard asks for that.
 */
export function notUnderstood(
  problems: readonly QueryProblem[],
  headers: Readonly<Record<string, string>> = {},
  status: 400 | 501 = 400,
): Response {
  const named = problems.map(({ key, value }) => `${key}=${value}`).join(', ');
  return problemResponse(
    status,
    {
      en: `Part of the query was not understood: ${named}. Valid values are listed under "problems".`,
      vi: `Có phần trong địa chỉ không hiểu được: ${named}. Các giá trị hợp lệ được liệt kê trong "problems".`,
    },
    { headers, members: { problems } },
  );
}
