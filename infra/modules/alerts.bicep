@description('What the names are made of.')
param name string

@description('The region.')
param location string

@description('The tags.')
param tags object

@description('The workspace the telemetry is in.')
param workspaceId string

@description('Who is told; empty for nobody.')
param email string

// The queries ask for metrics of the app's own; the platform counts the messages of an account once an hour, and not by queue.
var rules = [
  {
    name: 'poison-queue'
    title: 'A poison queue is not empty'
    description: 'A message was received too often, and nobody has taken it out of its poison queue. See docs/operations.md, What to watch.'
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
    description: 'A record was written to the container failed. What its code means: docs/operations.md, What a failure code means.'
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
    description: 'The sweep comes every ten minutes; without it, whatever event or message gets lost stays lost. The function app stands still, or its telemetry does.'
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
