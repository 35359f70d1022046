// The story that this project set out from, retold in our own words: two companies share patents, one supplies the other, both build together;
// a third has the right to a brand; a heading asks about an end, and gossip is mentioned.

export const NETWORK_STORY = [
  'Who would have thought of Nokia and Xiaomi as partners? There is gossip about Nokia phones with Xiaomi Surge processors, but that is not what this is about. Phones are the business of HMD Global, which has the right to use the Nokia logo and patents. This time it is about the core of the Finnish company: equipment for telephone networks.',
  'Fights between makers are settled by lawyers these days. So the cooperation between Nokia and Xiaomi is going to be based on the mutual licensing of the patents of both companies. What it costs has not been told.',
  'Nokia is interested in Xiaomi’s Mi Ecosystem platform as well.',
  '“Xiaomi is a leading maker of smartphones, and we are glad to have found common ground with them,” said Rajeev Suri, President & CEO of Nokia.',
  'Is it the end of the cooperation of Nokia and HMD Global on the smartphone market?',
  'As part of the cooperation, Nokia will provide to Xiaomi network infrastructure elements of high capacity. Nokia and Xiaomi are working together to develop fiber-optic solutions for data centres. Nokia has recently announced the FP4 network processor, which handles 2.4 terabits a second.',
].join('\n\n');
