import { GovernanceApiError } from '@ai-enablement/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  certificate,
  standing,
  trainingCatalogue,
  trainingSummary,
} from '../../__testUtils__/fixtures/training';
import { renderPage } from '../../__testUtils__/renderScreen';

const ROOT = '/ai-governance/training/certificates';
const region = (name: string) => screen.findByRole('region', { name });

describe('one certificate', () => {
  const showing = (over = {}, client = {}) =>
    renderPage({
      path: `${ROOT}/c-1`,
      client: {
        listCertificates: async () => ({ items: [certificate(over)] }),
        ...client,
      },
    });

  it('says what it is of, how long it holds, and is printed', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation(() => {});
    showing();
    const sheet = await region('Certificate');
    expect(sheet).toHaveTextContent(
      /Valid.*Secure AI coding.*Certificate idc-1.*Version of the path1\.0.*IssuedNov 23, 2026.*ExpiresNov 23, 2027/,
    );
    await userEvent.click(within(sheet).getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['without', false, 'Without your name'],
    ['with', true, 'With your name'],
  ])('makes a link %s the name', async (_, withName, label) => {
    const linkCertificate = jest.fn(async () => ({
      url: 'https://portal.example.com/verify#t',
      token: 'a.b.c',
    }));
    showing({}, { linkCertificate });
    await userEvent.click(
      await screen.findByRole('radio', { name: new RegExp(`^${label}`) }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Make the link' }),
    );
    const made = await screen.findByRole('group', {
      name: 'Link to the certificate',
    });
    expect(made).toHaveFocus();
    expect(made).toHaveTextContent('https://portal.example.com/verify#t');
    expect(made).toHaveTextContent('ai-governance certificate verify a.b.c');
    expect(linkCertificate).toHaveBeenCalledWith('c-1', { withName });
  });

  it('takes a link away that reveals something else than is chosen', async () => {
    showing(
      {},
      { linkCertificate: async () => ({ url: 'https://x', token: 'a.b.c' }) },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Make the link' }),
    );
    await screen.findByText('https://x');
    await userEvent.click(
      screen.getByRole('radio', { name: /^With your name/ }),
    );
    expect(screen.queryByText('https://x')).not.toBeInTheDocument();
  });

  it('that was revoked says why, and cannot be shown around', async () => {
    showing({
      status: 'revoked',
      revokedAt: '2026-11-23T11:00:00.000Z',
      revokedReason: 'Taken by somebody else',
    });
    const sheet = await region('Certificate');
    expect(sheet).toHaveTextContent('Taken by somebody else');
    expect(within(sheet).getByRole('link', { name: 'Renew it' })).toBeVisible();
    expect(
      screen.queryByRole('region', { name: 'Make a link to show it' }),
    ).not.toBeInTheDocument();
  });

  it('is found though another page has read an older list', async () => {
    const listCertificates = jest
      .fn()
      .mockResolvedValueOnce({ items: [] })
      .mockResolvedValue({ items: [certificate()] });
    renderPage({
      path: '/ai-governance/training',
      client: {
        listCertificates,
        listTraining: async () =>
          trainingCatalogue([
            trainingSummary({
              standing: standing({ state: 'certified', certificateId: 'c-1' }),
            }),
          ]),
      },
    });
    await screen.findByText(/You have no certificate yet/);
    await userEvent.click(
      screen.getByRole('link', { name: 'Certificate: Secure AI coding' }),
    );
    expect(await region('Certificate')).toBeVisible();
    expect(listCertificates).toHaveBeenCalledTimes(2);
  });

  it('that is not there is told so', async () => {
    showing({ certificateId: 'c-2' });
    expect(
      await screen.findByRole('heading', { name: 'No such certificate' }),
    ).toBeVisible();
  });
});

describe('certificates of a person', () => {
  const listing = (items = [certificate()]) => ({
    listCertificates: jest.fn(async () => ({ items })),
    revokeCertificate: jest.fn(async () => certificate({ status: 'revoked' })),
  });

  it('are found by the ref of the user', async () => {
    const client = listing();
    renderPage({ path: ROOT, client });
    await userEvent.type(
      await screen.findByRole('textbox', { name: 'Person' }),
      'mira',
    );
    expect(screen.getByText(/Write it as/)).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Show the certificates' }),
    ).toBeDisabled();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Person' }));
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Person' }),
      'user:default/Mira{Enter}',
    );
    expect(
      await screen.findByRole('table', {
        name: 'Certificates of user:default/mira',
      }),
    ).toBeVisible();
    expect(client.listCertificates).toHaveBeenCalledWith({
      holder: 'user:default/mira',
    });
  });

  it('are revoked with a reason, after saying what that does', async () => {
    const client = listing();
    renderPage({ path: `${ROOT}?holder=user:default/mira`, client });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Revoke Secure AI coding, version 1.0',
      }),
    );
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(
      'Changes that need this certificate are held from then on',
    );
    const submit = within(dialog).getByRole('button', { name: 'Revoke' });
    expect(submit).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /Reason/ }),
      'Taken by somebody else',
    );
    await userEvent.click(submit);
    expect(client.revokeCertificate).toHaveBeenCalledWith('c-1', {
      reason: 'Taken by somebody else',
    });
  });

  it('that cannot be read are told so', async () => {
    renderPage({
      path: `${ROOT}?holder=user:default/mira`,
      client: {
        listCertificates: async () => {
          throw new GovernanceApiError({
            status: 503,
            code: 'training.unavailable',
            message: 'later',
          });
        },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'No answer right now' }),
    ).toBeVisible();
  });
});
