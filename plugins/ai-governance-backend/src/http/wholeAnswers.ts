import type { RequestHandler } from 'express';
import onHeaders from 'on-headers';

/** What a new connection may send before it hears back: ten segments of 1,460 bytes (RFC 6928). */
export const FIRST_FLIGHT_BYTES = 14_600;

/**
 * Has answers that fit into a connection's first flight sent as they are: compressed they would not arrive earlier, and
 * compressing takes longer than most of them took to make.
 */
export const sendSmallAnswersWhole: RequestHandler = (
  _request,
  response,
  next,
) => {
  // Listeners run the last one first, so the compression that stands around this plugin sees what is said here.
  onHeaders(response, () => {
    const size = Number(response.getHeader('Content-Length'));
    if (size <= FIRST_FLIGHT_BYTES) {
      response.setHeader('Cache-Control', 'no-transform');
    }
  });
  next();
};
