@description('The base of the resource names.')
param name string

@description('The region.')
param location string

@description('The tags of the resources.')
param tags object

@description('The resource id of the identity of the app.')
param identityId string

@description('The client id of the identity of the app.')
param identityClientId string

@description('The resource id of the identity that writes and reads the deployed code.')
param deploymentIdentityId string

@description('The endpoint of the blob service of the storage account.')
param blobEndpoint string

@description('The endpoint of the queue service of the storage account.')
param queueEndpoint string

@description('The endpoint of the table service of the storage account.')
param tableEndpoint string

@description('The container for the deployed code.')
param deploymentContainer string

@description('The connection string of Application Insights.')
param applicationInsightsConnectionString string

@description('The maximum number of instances.')
param maximumInstanceCount int

@description('The memory of an instance, in MB.')
param instanceMemoryMB int

@description('The settings of the provider that analyzes the articles.')
param analysisSettings object

// Flex Consumption uses the runtime below and does not allow FUNCTIONS_WORKER_RUNTIME, FUNCTIONS_EXTENSION_VERSION or WEBSITE_… settings.
var settings = union(
  {
    // For the Functions host.
    AzureWebJobsStorage__blobServiceUri: blobEndpoint
    AzureWebJobsStorage__queueServiceUri: queueEndpoint
    AzureWebJobsStorage__tableServiceUri: tableEndpoint
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    // For the triggers and the app: articles, documents and queues.
    ArticleStorage__blobServiceUri: blobEndpoint
    ArticleStorage__queueServiceUri: queueEndpoint
    ArticleStorage__credential: 'managedidentity'
    ArticleStorage__clientId: identityClientId
    // For the host and the app.
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
      '${deploymentIdentityId}': {}
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
            userAssignedIdentityResourceId: deploymentIdentityId
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

  // Code is deployed with an identity too. Publishing with user name and password is disabled.
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
