<#ftl attributes={"orientation": "portrait"}>
<#-- The job posting, in the order of Thai job boards: what, how many, where, for how much, then the work, then how to apply. -->
<div class="letterhead">

<#if employer.name??>
**${employer.name.stacked}**
</#if>

${kind.stacked}

</div>

# ${title.first}

<#if otherTitle??>
<div class="subtitle">

${otherTitle}

</div>
</#if>

<div class="positions">

**${positions}**

</div>

<div class="terms">

<#list terms as term>
**${term.label}** ${term.value}

</#list>

</div>

> ${teaser.stacked}

## ${labels["posting-duties"]}

<#list duties as duty>
- **${duty.title}**<br>${duty.text.stacked}
</#list>

## ${labels["posting-qualifications"]}

<#list required as line>
- ${line.stacked}
</#list>

<#if preferred?size gt 0>
### ${labels["posting-preferred"]}

<#list preferred as line>
- ${line.stacked}
</#list>
</#if>

<#if skills?size gt 0>
### ${labels.skills}

<#list skills as line>${line}<#sep> • </#list>
</#if>

<#if benefits?size gt 0>
## ${labels["posting-benefits"]}

<#-- Two languages on as few pages as one: short points stand side by side. -->
<#if edition == "th-en">
<#list benefits as line>${line}<#sep> • </#list>
<#else>
<#list benefits as line>
- ${line}
</#list>
</#if>
</#if>

<#if howToApply??>
## ${labels["posting-apply"]}

${howToApply.linked.stacked}
</#if>

<div class="contact">

## ${labels["posting-contact"]}

<div class="terms">

<#list contact + dates as line>
**${line.label}** ${line.value.linked}

</#list>

</div>

</div>

<div class="notices">

<#list notices as notice>
${notice.linked.stacked}

</#list>

</div>
