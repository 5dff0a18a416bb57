const s={mailchimp:{build:({url:s})=>({script:s,reload:!0}),rules:{needs:{url:/^https:\/\/chimpstatic\.com\/mcjs-connected\/js\/users(\/[\da-f]{20,32}){2}\.js$/}}}};export{s as runs};
