<#ftl attributes={"orientation": "landscape"}>
<#-- The scorecard: one row a measure, to be filled in, added up, graded and signed. -->
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

<div class="person">

|<#list person as box> ${box.label} |</#list>
|:--|:--|:--|:--|:--|
|<#list person as box> ${box.value} |</#list>

</div>

<div class="scores">

| ${labels.number.stacked} | ${labels.measure.stacked} | ${labels.unit.stacked} | ${labels.weight.stacked} | ${labels.threshold.stacked} | ${labels.target.stacked} | ${labels.stretch.stacked} | ${labels.actual.stacked} | ${labels.score.stacked} | ${labels.weighted.stacked} | ${labels.source.stacked} |
|:-:|:--|:-:|:-:|:-:|:-:|:-:|:-:|:-:|:-:|:--|
<#list scorecard as line>
| ${line.number} | ${line.measure.name}<br><span class="small">${line.measure.formula.stacked}</span> | ${line.measure.unit.stacked} | ${line.weight} | ${line.measure.threshold} | ${line.measure.target} | ${line.measure.stretch} | <#if line.result??><#if line.result.actual??>${line.result.actual.stacked}</#if><#if line.result.lastYear??><br><span class="small">${labels["last-year"].stacked}<br>${line.result.lastYear}</span></#if></#if> | <#if line.result??>${line.result.score}</#if> | <#if line.result??>${line.result.weighted}</#if> | ${line.measure.source.stacked}<br><span class="small">${line.measure.frequency}</span> |
</#list>
<#if result?? && result.total??>
|  | **${labels.total}** |  | **${totalWeight}** |  |  |  |  |  | **${result.total}** | **${labels.grade.first} ${result.grade.letter}**<br>${result.grade.name.stacked} |
<#else>
|  | **${labels.total}** |  | **${totalWeight}** |  |  |  |  | **${labels.grade.stacked}** |  |  |
</#if>

</div>

<#if note??>
<div class="note">

${note.stacked}

</div>
</#if>

<#if result??>
<div class="explained">

## ${labels.explain}

${labels["chart-legend"].stacked}

| ${labels.number.stacked} | ${labels.measure} | ${labels["explain-chart"]} | ${labels["explain-steps"]} |
|:-:|:--|:--|:--|
<#list scorecard as line>
| ${line.number} | ${line.measure.name.stacked} | <#if line.result.chart??><span class="picture ${line.result.chart.name}">${line.result.chart.line}</span></#if> | <#list line.result.steps as step>${step.stacked}<#sep><br></#list> |
</#list>

### ${labels["explain-total-grade"]}

<#list result.steps as step>
${step.stacked}

</#list>
${labels["explain-intro"].stacked}

</div>
</#if>

<div class="guide">

## ${labels.scoring}

${scale.how.stacked}

${labels["scoring-weighted"].stacked}

${scale.grades.stacked}

</div>

<div class="comments">

## ${labels.comments}

| ${labels["reviewer-comments"]} | ${labels["development-plan"]} |
|:--|:--|
|  |  |

</div>

<div class="signatures">

## ${labels.signatures}

| ${labels["sign-employee"].stacked} | ${labels["sign-reviewer"].stacked} | ${labels["sign-next-level"].stacked} | ${labels["sign-hr"].stacked} |
|:-:|:-:|:-:|:-:|
|  |  |  |  |
| ${labels["sign-name"]}<br>${labels["sign-date"]} ${labels["sign-blanks"]} | ${labels["sign-name"]}<br>${labels["sign-date"]} ${labels["sign-blanks"]} | ${labels["sign-name"]}<br>${labels["sign-date"]} ${labels["sign-blanks"]} | ${labels["sign-name"]}<br>${labels["sign-date"]} ${labels["sign-blanks"]} |

</div>

<div class="about">

## ${labels["measure-guide"]}

<#assign noted = scorecard?filter(line -> line.measure.note??)?has_content>
| ${labels.number.stacked} | ${labels.measure} | ${labels.definition} |<#if noted> ${labels.note} |</#if>
|:-:|:--|:--|<#if noted>:--|</#if>
<#list scorecard as line>
| ${line.number} | ${line.measure.name.stacked} | ${line.measure.definition.stacked} |<#if noted> <#if line.measure.note??>${line.measure.note.stacked}</#if> |</#if>
</#list>

</div>
