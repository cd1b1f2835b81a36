@description('The name of the account.')
param name string

@description('The region.')
param location string

@description('The tags of the resources.')
param tags object

@description('The replication of the account.')
param sku string

// The app creates missing containers and queues at startup. They are part of the template so that articles can be uploaded before that.
var containers = ['articles', 'enriched', 'failed', 'work', 'settings']
var queues = ['article-entities', 'article-sentiment', 'article-claims']
var poisonQueues = [for queue in queues: '${queue}-poison']

var deploymentContainer = 'app-package'
var deadLetterContainer = 'dead-letters'

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: sku
  }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'

    resource container 'containers' = [
      for container in concat(containers, [deploymentContainer, deadLetterContainer]): {
        name: container
        properties: {
          publicAccess: 'None'
        }
      }
    ]
  }

  resource queueService 'queueServices' = {
    name: 'default'

    resource queue 'queues' = [for queue in concat(queues, poisonQueues): { name: queue }]
  }

  resource lifecycle 'managementPolicies' = {
    name: 'default'
    properties: {
      policy: {
        rules: [
          {
            name: 'work-is-deleted-after-a-week'
            type: 'Lifecycle'
            enabled: true
            definition: {
              filters: {
                blobTypes: ['blockBlob']
                prefixMatch: ['work/']
              }
              actions: {
                baseBlob: {
                  delete: {
                    daysAfterModificationGreaterThan: 7
                  }
                }
              }
            }
          }
        ]
      }
    }
    dependsOn: [blobs]
  }
}

output name string = account.name
output blobEndpoint string = account.properties.primaryEndpoints.blob
output queueEndpoint string = account.properties.primaryEndpoints.queue
output tableEndpoint string = account.properties.primaryEndpoints.table
output deploymentContainer string = deploymentContainer
output deadLetterContainer string = deadLetterContainer
