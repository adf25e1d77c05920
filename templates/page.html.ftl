<#-- The page around every document, for browsers and for print; only the style differs. -->
<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<#-- Whatever a style or a logo holds: a page runs no script, and fetches nothing. -->
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="subject" content="${description}">
<meta name="generator" content="Rolecard">
<#if jsonLd??>
<script type="application/ld+json">
${jsonLd}
</script>
</#if>
<style>
@page { size: A4 ${orientation}; }
${style}
</style>
</head>
<body class="${kind} edition-${edition} ${orientation}">
<#-- First in the page, since a running foot shows from the page on where it stands. -->
<div class="foot">
<div class="foot-reference">${footer.reference}</div>
<div class="foot-pages"><#list footer.counts as count><span lang="${count.language}">${count.before}<span class="page"></span>${count.between}<span class="pages"></span>${count.after}</span><#sep> · </#list></div>
</div>
<main>
<#if logo??>
<img class="logo" src="${logo}" alt="${logoText}">
</#if>
${body}
</main>
</body>
</html>
