@description('The base of the resource names.')
param name string

@description('The region.')
param location string

@description('The tags of the resources.')
param tags object

@description('The retention of logs and metrics, in days.')
param retentionDays int

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-02-01' = {
  name: 'log-${name}'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
    features: {
      disableLocalAuth: true
    }
  }
}

resource applicationInsights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${name}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    DisableLocalAuth: true
  }
}

output workspaceId string = workspace.id
output applicationInsightsName string = applicationInsights.name

@description('The connection string. It gives no access: sending telemetry requires an identity.')
output applicationInsightsConnectionString string = applicationInsights.properties.ConnectionString
