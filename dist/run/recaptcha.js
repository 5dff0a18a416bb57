const e={recaptcha:({key:e})=>({script:`https://www.google.com/recaptcha/api.js?render=${e}`,reload:!0})};export{e as builds};
