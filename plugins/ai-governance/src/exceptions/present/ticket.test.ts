import { presentTicket } from './ticket';

describe('R15 a ticket is a link only when it is safe to follow', () => {
  it.each`
    ticket                                | href
    ${'https://jira.example.com/SEC-412'} | ${'https://jira.example.com/SEC-412'}
    ${' https://jira.example.com/1 '}     | ${'https://jira.example.com/1'}
    ${'SEC-412'}                          | ${undefined}
    ${'http://jira.example.com/SEC-412'}  | ${undefined}
    ${'javascript:alert(1)'}              | ${undefined}
    ${'JavaScript:alert(1)//https://a.b'} | ${undefined}
    ${'data:text/html,x'}                 | ${undefined}
    ${'https://bank.example@evil.test/'}  | ${undefined}
    ${'https://a:b@evil.test/'}           | ${undefined}
    ${'https:\\\\evil.test'}              | ${undefined}
    ${'see https://jira.example.com/1'}   | ${undefined}
    ${'https://'}                         | ${undefined}
    ${'//jira.example.com/1'}             | ${undefined}
  `('$ticket', ({ ticket, href }) => {
    expect(presentTicket(ticket)).toEqual({
      text: ticket.trim(),
      ...(href === undefined ? {} : { href }),
    });
  });

  it.each([undefined, '', '  '])('%j is none', ticket => {
    expect(presentTicket(ticket)).toBeUndefined();
  });
});
