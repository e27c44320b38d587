import { useNavigate } from 'react-router-dom';

/** Goes to an address of the app. */
export function useGo(): (href: string) => void {
  const navigate = useNavigate();
  return href => navigate(href);
}
