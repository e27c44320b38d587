/** How a state feels; always shown together with an icon and a word. */
export type Tone = 'success' | 'info' | 'warning' | 'danger' | 'neutral';
