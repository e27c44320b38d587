import { render } from '@testing-library/react';
import { BreakAtSlashes } from './BreakAtSlashes';

describe('R52 a long name', () => {
  it.each([
    ['github.com/acme/checkout#12', 'github.com/<wbr>acme/<wbr>checkout#12'],
    ['checkout', 'checkout'],
  ])('%s breaks after its slashes', (name, expected) => {
    const { container } = render(<BreakAtSlashes name={name} />);
    expect(container.innerHTML).toBe(expected);
    expect(container).toHaveTextContent(name);
  });
});
