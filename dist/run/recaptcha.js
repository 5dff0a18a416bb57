const e={recaptcha:{build:({key:e})=>({script:`https://www.google.com/recaptcha/api.js?render=${e}`,reload:!0}),rules:{needs:{key:/^6L[\w-]{38}$/}}}};export{e as runs};
