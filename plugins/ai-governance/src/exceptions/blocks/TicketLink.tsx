import shared from '../../shared/shared.module.css';
import type { TicketView } from '../present/ticket';

/** A ticket: a link when it is a safe one, text otherwise. */
export function TicketLink({ ticket }: { readonly ticket: TicketView }) {
  if (ticket.href === undefined) return <>{ticket.text}</>;
  return (
    <a
      className={shared.link}
      href={ticket.href}
      target="_blank"
      rel="noopener noreferrer"
    >
      {ticket.text}
    </a>
  );
}
