<#list 1.. as x>long enough ${x}</#list>
