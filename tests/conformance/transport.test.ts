import axios from 'axios';

import { axiosInstanceTransport } from '../../packages/sdk/src/transports/axios-instance.ts';
import { axiosTransport } from '../../packages/sdk/src/transports/axios.ts';
import { fetchTransport } from '../../packages/sdk/src/transports/fetch.ts';
import { runTransportConformance } from './transport.ts';

runTransportConformance('axios', () => axiosTransport());
runTransportConformance('an axios instance', () =>
  axiosInstanceTransport(axios.create({ timeout: 1, baseURL: 'http://elsewhere.invalid' })),
);
runTransportConformance('fetch', () => fetchTransport());
