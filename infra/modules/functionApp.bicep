@description('What the names are made of.')
param name string

@description('The region.')
param location string

@description('The tags.')
param tags object

@description('The identity it works as.')
param identityId string

@description('The client id of that identity.')
param identityClientId string

@description('The blob service of the storage account.')
param blobEndpoint string

@description('The queue service of the storage account.')
param queueEndpoint string

@description('The table service of the storage account.')
param tableEndpoint string

@description('The container the deployed code is kept in.')
param deploymentContainer string

@description('Where telemetry is sent to.')
param applicationInsightsConnectionString string

@description('How many instances there may be at a time.')
param maximumInstanceCount int

@description('The memory of one, in MB.')
param instanceMemoryMB int

@description('Who does the analysis.')
param analysisSettings object

// Flex Consumption takes the runtime below and has no FUNCTIONS_WORKER_RUNTIME, FUNCTIONS_EXTENSION_VERSION or WEBSITE_… settings.
var settings = union(
  {
    // The Functions host's own.
    AzureWebJobsStorage__blobServiceUri: blobEndpoint
    AzureWebJobsStorage__queueServiceUri: queueEndpoint
    AzureWebJobsStorage__tableServiceUri: tableEndpoint
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    // Of the triggers and of the app: articles, documents and queues.
    ArticleStorage__blobServiceUri: blobEndpoint
    ArticleStorage__queueServiceUri: queueEndpoint
    ArticleStorage__credential: 'managedidentity'
    ArticleStorage__clientId: identityClientId
    // Of the host and of the app.
    APPLICATIONINSIGHTS_CONNECTION_STRING: applicationInsightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'Authorization=AAD;ClientId=${identityClientId}'
  },
  analysisSettings
)

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    name: 'FC1'
    tier: 'FlexConsumption'
  }
  properties: {
    reserved: true
  }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: 'func-${name}'
  location: location
  tags: union(tags, { 'azd-service-name': 'enrichment' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    functionAppConfig: {
      deployment: {
        storage: {
          type: 'blobContainer'
          value: '${blobEndpoint}${deploymentContainer}'
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      scaleAndConcurrency: {
        maximumInstanceCount: maximumInstanceCount
        instanceMemoryMB: instanceMemoryMB
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      appSettings: [for setting in items(settings): { name: setting.key, value: setting.value }]
    }
  }

  // Code is deployed with an identity, too: no user name and password opens the app.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

output name string = app.name
