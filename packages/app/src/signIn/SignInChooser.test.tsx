import { fireEvent, render, screen } from '@testing-library/react';
import { SignInChooser } from './SignInChooser';
import { demoPeople } from './demoPeople';

const people = demoPeople([
  'user:default/dana.fernley',
  'user:default/sana.wyndle',
]);

describe('sign-in page', () => {
  it('lets a guest in', () => {
    const onChoose = jest.fn();
    render(<SignInChooser title="Portal" people={[]} onChoose={onChoose} />);
    fireEvent.click(screen.getByRole('button', { name: 'Continue as guest' }));
    expect(onChoose).toHaveBeenCalledWith({ provider: 'guest' });
  });

  it('offers nobody else when the backend has no demo sign-in', () => {
    render(<SignInChooser title="Portal" people={[]} onChoose={() => {}} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('offers people by role', () => {
    const onChoose = jest.fn();
    render(
      <SignInChooser title="Portal" people={people} onChoose={onChoose} />,
    );
    fireEvent.click(screen.getByRole('button', { name: /^Security/ }));
    expect(onChoose).toHaveBeenCalledWith({
      provider: 'demo',
      person: 'sana.wyndle',
    });
  });
});
