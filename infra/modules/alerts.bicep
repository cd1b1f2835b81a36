@description('The base of the resource names.')
param name string

@description('The region.')
param location string

@description('The tags of the resources.')
param tags object

@description('The id of the workspace with the telemetry.')
param workspaceId string

@description('The e-mail address that receives alerts. Empty: no e-mail.')
param email string

// The queries use the app's own metrics: the platform counts the messages of an account once an hour, and not by queue.
var rules = [
  {
    name: 'poison-queue'
    title: 'A poison queue is not empty'
    description: 'A message has exhausted its attempts and is still in its poison queue. See docs/operations.md, What to monitor.'
    severity: 1
    window: 'PT15M'
    query: '''
AppMetrics
| where Name == "enrichment.queue.messages"
| extend Queue = tostring(Properties.queue)
| where Queue endswith "-poison"
| summarize arg_max(TimeGenerated, Sum) by Queue
| project TimeGenerated, Queue, Messages = Sum
'''
    measure: 'Messages'
    dimensions: ['Queue']
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'failed-article'
    title: 'An article has failed'
    description: 'A record was written to the container failed. See docs/operations.md, Failure codes.'
    severity: 2
    window: 'PT15M'
    query: '''
AppMetrics
| where Name == "enrichment.articles.failed"
| project TimeGenerated, Stage = tostring(Properties.stage), Code = tostring(Properties.code), Articles = Sum
'''
    measure: 'Articles'
    dimensions: ['Stage', 'Code']
    aggregation: 'Total'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'no-sweep'
    title: 'No sweep for half an hour'
    description: 'The sweep runs every ten minutes. Without it, articles of lost events or messages are not enriched. The function app has stopped, or its telemetry has.'
    severity: 1
    window: 'PT30M'
    query: '''
AppMetrics
| where Name == "enrichment.sweeps"
| where Sum > 0
'''
    measure: null
    dimensions: []
    aggregation: 'Count'
    operator: 'LessThan'
    threshold: 1
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'alert-${name}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'enrichment'
    emailReceivers: [
      {
        name: 'operator'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource alert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: '${rule.name}-${name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: rule.title
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [workspaceId]
      evaluationFrequency: 'PT15M'
      windowSize: rule.window
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: rule.query
            timeAggregation: rule.aggregation
            metricMeasureColumn: rule.measure
            dimensions: [for dimension in rule.dimensions: { name: dimension, operator: 'Include', values: ['*'] }]
            operator: rule.operator
            threshold: rule.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      actions: {
        actionGroups: empty(email) ? [] : [people.id]
      }
    }
  }
]
