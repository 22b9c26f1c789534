// What helps everyone to follow a case: timeline, three columns, court time, calculators.
import './kit/kit.css';

export { Calculators } from './calculators.tsx';
export { ClockBar } from './clock-bar.tsx';
export { ThreeColumns } from './three-columns.tsx';
export { TimelinePage } from './timeline-page.tsx';
