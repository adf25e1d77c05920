<#ftl attributes={"orientation": "portrait"}>
<#-- The job description: who, what for, what, measured how, with what, signed by whom. -->
<div class="letterhead">

<#if employer.name??>
**${employer.name.stacked}**
</#if>

${kind}<#list control as line><#if line?index == 0><br><#else> · </#if>${line}</#list>

</div>

# ${title.first}

<#if otherTitle??>
<div class="subtitle">

${otherTitle}

</div>
</#if>

<div class="facts">

<#list facts as fact>
**${fact.label}** ${fact.value}

</#list>

</div>

## ${labels.purpose}

> ${purpose.stacked}

## ${labels.responsibilities}

<div class="duties">

| ${labels.number.stacked} | ${labels.responsibility} | ${labels.evidence} |
|:--|:--|:--|
<#list duties as duty>
| ${duty.number} | **${duty.title}**<br>${duty.text.stacked} | <#if duty.notMeasured??>${labels["not-measured"]}<br>${duty.notMeasured.stacked}<#else><#list duty.measures as measure><span class="item">• ${measure.stacked}</span><#sep><br></#list></#if> |
</#list>

</div>

## ${labels.kpis}

<#if note??>
<div class="note">

${note.stacked}

</div>
</#if>

<div class="kpis">

| ${labels.area} | ${labels.measure} | ${labels.formula} | ${labels["target-goal"].stacked} | ${labels.frequency.stacked} |
|:--|:--|:--|:--|:--|
<#list areas as area>
<#list area.measures as measure>
| <#if measure?index == 0>**${area.number}** ${area.name.stacked}</#if> | ${measure.name.stacked} | ${measure.formula.stacked} | ${measure.goal.stacked} | ${measure.frequency.stacked} |
</#list>
</#list>

</div>

## ${labels.qualifications}

### ${labels.required}

<#list required as line>
- ${line.stacked}
</#list>

<#if preferred?size gt 0>
### ${labels.preferred}

<#list preferred as line>
- ${line.stacked}
</#list>
</#if>

<#macro section heading lines class>
<#if lines?size gt 0>
## ${heading}

<div class="${class}">

<#list lines as line>
- ${line.stacked}
</#list>

</div>
</#if>
</#macro>
<@section labels.skills skills "lines" />

<@section labels.competencies competencies "lines" />

<@section labels.authority authority "lines" />

<@section labels.relations relations "lines" />

<@section labels["working-conditions"] workingConditions "lines" />

<div class="signatures">

## ${labels.approvals}

|<#list approvals as approval> ${approval.stacked} |</#list>
|<#list approvals as approval>:-:|</#list>
|<#list approvals as approval>  |</#list>
|<#list approvals as approval> ${labels["sign-name"]}<br>${labels["sign-date"]} ${labels["sign-blanks"]} |</#list>

</div>
