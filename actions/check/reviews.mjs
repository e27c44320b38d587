// @ts-check

const STATES = Object.freeze({
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changesRequested',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
});

const PER_PAGE = 100;
const MOST_PAGES = 10;

/**
 * Reviews of a pull request as an attestation has them. Rejects when they cannot be read: reported as none, they would not be what
 * they are.
 *
 * @param {{ api: string, repository: string, token: string, number: number }} of
 */
export async function readReviews({ api, repository, token, number }) {
  const reviews = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const path = `repos/${repository}/pulls/${number}/reviews?per_page=${PER_PAGE}&page=${page}`;
    const response = await fetch(`${api}/${path}`, {
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      redirect: 'error',
    });
    if (!response.ok) {
      throw new Error(
        `the reviews of pull request ${number} cannot be read: GitHub answers with ${response.status}; give the job \`pull-requests: read\``,
      );
    }
    const items = await response.json();
    reviews.push(...items.flatMap(toReview));
    if (items.length < PER_PAGE) return reviews;
  }
  throw new Error(
    `pull request ${number} has more than ${MOST_PAGES * PER_PAGE} reviews; bring those that count with \`attest\``,
  );
}

/**
 * Pending reviews nobody has seen yet; a review without a user is one of an account that is gone.
 *
 * @param {{ state: string, user: { login: string } | null, commit_id: string, submitted_at: string }} review
 */
function toReview({ state, user, commit_id: sha, submitted_at: submittedAt }) {
  const known = STATES[/** @type {keyof typeof STATES} */ (state)];
  if (!known || !user) return [];
  return [{ reviewer: { login: user.login }, state: known, sha, submittedAt }];
}
